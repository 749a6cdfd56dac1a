"use client"

import type { Routes } from "medusa-plugin-reluv/client"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Report = Routes["POST /store/reports"]["body"]
const REASONS: readonly Report["reason"][] = [
  "fake",
  "stolen_pictures",
  "forbidden",
  "leads_off",
  "offensive",
  "fraud",
  "other",
]

type Texts = Record<"reason" | "tell" | "send" | "done", string> & {
  reasons: Record<Report["reason"], string>
  errors: Record<string, string>
}

export function ReportForm({
  kind,
  id,
  texts,
}: Pick<Report, "kind" | "id"> & {
  texts: Texts
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isDone, setDone] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const reason = REASONS.find((one) => one === given.exact("reason")) ?? "other"
    void send(async () => {
      await call("POST /store/reports", {
        body: { kind, id, reason, text: given.text("text") || null },
      })
      setDone(true)
    })
  }
  if (isDone) {
    return (
      <p role="status" className={`${ui.notice} ${ui.noticeGood}`}>
        {texts.done}
      </p>
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
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
        <textarea name="text" minLength={3} maxLength={1000} />
      </label>
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.send}
      </button>
    </form>
  )
}
