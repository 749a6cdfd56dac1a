"use client"

import type { AnswerOf } from "medusa-plugin-reluv/client"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Hours = AnswerOf<"GET /store/notifications/preferences">["quiet_hours"]
const ZONES: readonly Hours["zone"][] = ["WIB", "WITA", "WIT"]

/** When mails that can wait do. */
export function QuietHours({
  hours: { from, to, zone },
  texts,
}: {
  hours: Hours
  texts: Record<"from" | "to" | "zone" | "save" | "saved", string> & {
    errors: Record<string, string>
  }
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [isSaved, setSaved] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const quiet_hours = {
      from: given.text("from"),
      to: given.text("to"),
      zone: ZONES.find((one) => one === given.text("zone")) ?? "WIB",
    }
    void change(async () => {
      setSaved(false)
      await call("POST /store/notifications/preferences", { body: { quiet_hours } })
      setSaved(true)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <div className={form.two}>
        <Field label={texts.from} name="from" type="time" defaultValue={from} required />
        <Field label={texts.to} name="to" type="time" defaultValue={to} required />
      </div>
      <label className={form.field}>
        <span>{texts.zone}</span>
        <select name="zone" defaultValue={zone}>
          {ZONES.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <Refused text={refused} />
      <p role="status" className={ui.small}>
        {isSaved ? texts.saved : null}
      </p>
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.save}
      </button>
    </form>
  )
}
