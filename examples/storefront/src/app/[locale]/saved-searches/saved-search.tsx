"use client"

import Link from "next/link"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./saved-searches.module.css"

type Texts = Record<"alerts" | "forget", string> & { errors: Record<string, string> }

export function SavedSearch({
  saved: { id, name, alerts },
  href,
  texts,
}: {
  saved: { id: string; name: string; alerts: boolean }
  href: string
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const params = { id }
  return (
    <li className={styles.saved}>
      <Link href={href}>
        <strong>{name}</strong>
      </Link>
      <label className={form.check}>
        <input
          type="checkbox"
          checked={alerts}
          disabled={isSending}
          onChange={({ target }) =>
            void change(() =>
              call("POST /store/saved-searches/:id", { params, body: { alerts: target.checked } })
            )
          }
        />
        {texts.alerts}
      </label>
      <button
        type="button"
        className={ui.plain}
        disabled={isSending}
        onClick={() => void change(() => call("DELETE /store/saved-searches/:id", { params }))}
      >
        {texts.forget}
      </button>
      <Refused text={refused} />
    </li>
  )
}
