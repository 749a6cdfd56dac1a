"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"
import styles from "./order.module.css"

const REASONS = ["not_as_described", "damaged", "wrong_item", "not_received", "other"] as const
const MOST_PHOTOS = 8

type Texts = Record<"open" | "title" | "text" | "reason" | "tell" | "photos" | "send", string> & {
  reasons: Record<(typeof REASONS)[number], string>
  errors: Record<string, string>
}

/** Something is wrong: what, in words and with photos. The clock stops until an operator has decided. */
export function Dispute({ partId, texts }: { partId: string; texts: Texts }) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const reason = REASONS.find((one) => one === given.get("reason")) ?? "other"
    const files = given.getAll("photos").filter((file) => file instanceof File && file.size > 0)
    void send(async () => {
      const photos = files.length > 0 ? await upload(files.slice(0, MOST_PHOTOS)) : []
      await call("POST /store/seller-orders/:id/dispute", {
        params: { id: partId },
        body: { reason, text: said(given, "text"), photos },
      })
      router.refresh()
    })
  }
  return (
    <details className={styles.more}>
      <summary>{texts.open}</summary>
      <form className={form.form} onSubmit={onSubmit} method="post">
        <p className={ui.soft}>{texts.text}</p>
        <label className={form.field}>
          <span>{texts.reason}</span>
          <select name="reason">
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {texts.reasons[reason]}
              </option>
            ))}
          </select>
        </label>
        <label className={form.field}>
          <span>{texts.tell}</span>
          <textarea name="text" required minLength={10} maxLength={2000} />
        </label>
        <label className={form.field}>
          <span>{texts.photos}</span>
          <input type="file" name="photos" accept="image/*" multiple />
        </label>
        <Refused text={refused} />
        <button type="submit" className={ui.button} disabled={isSending}>
          {texts.send}
        </button>
      </form>
    </details>
  )
}

async function upload(files: readonly FormDataEntryValue[]): Promise<string[]> {
  const body = new FormData()
  for (const file of files) body.append("files", file)
  const { files: stored } = await call("POST /store/uploads", { body })
  return stored.map(({ url }) => url)
}
