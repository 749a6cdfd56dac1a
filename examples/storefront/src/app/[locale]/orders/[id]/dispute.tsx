"use client"

import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { uploaded } from "@/browser/uploaded"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./order.module.css"

const REASONS = ["not_as_described", "damaged", "wrong_item", "not_received", "other"] as const
const MOST_PHOTOS = 8

type Texts = Record<"open" | "title" | "text" | "reason" | "tell" | "photos" | "send", string> & {
  reasons: Record<(typeof REASONS)[number], string>
  errors: Record<string, string>
}

/** Something is wrong: what, in words and with photos. The clock stops until an operator has decided. */
export function Dispute({ partId, texts }: { partId: string; texts: Texts }) {
  const { isSending, refused, change } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const reason = REASONS.find((one) => one === given.exact("reason")) ?? "other"
    const files = given.files("photos").slice(0, MOST_PHOTOS)
    void change(async () => {
      await call("POST /store/seller-orders/:id/dispute", {
        params: { id: partId },
        body: { reason, text: given.text("text"), photos: await uploaded(files) },
      })
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
