"use client"

import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"answer" | "send", string> & { errors: Record<string, string> }

/** What the shop says to a complaint; another answer takes the place of the first, until it is decided. */
export function AnswerComplaint({
  orderId,
  sellerId,
  texts,
}: {
  orderId: string
  sellerId: string
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const answer = submitted(event).text("answer")
    void change(() =>
      call("POST /seller/orders/:id/dispute", {
        params: { id: orderId },
        body: { answer },
        headers: { "x-seller-id": sellerId },
      })
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <label className={form.field}>
        <span>{texts.answer}</span>
        <textarea name="answer" minLength={3} maxLength={2000} required />
      </label>
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.send}
      </button>
    </form>
  )
}
