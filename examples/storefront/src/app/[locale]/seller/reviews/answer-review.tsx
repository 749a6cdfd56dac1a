"use client"

import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

export function AnswerReview({
  reviewId,
  sellerId,
  texts,
}: {
  reviewId: string
  sellerId: string
  texts: Record<"answer" | "once" | "send", string> & { errors: Record<string, string> }
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const answer = submitted(event).text("answer")
    if (!answer) return
    void change(() =>
      call("POST /seller/reviews/:id/answer", {
        params: { id: reviewId },
        body: { answer },
        headers: { "x-seller-id": sellerId },
      })
    )
  }
  return (
    <details>
      <summary>{texts.answer}</summary>
      <form className={form.form} onSubmit={onSubmit} method="post">
        <label className={form.field}>
          <span>{texts.once}</span>
          <textarea name="answer" maxLength={1000} required />
        </label>
        <Refused text={refused} />
        <button type="submit" className={ui.button} disabled={isSending}>
          {texts.send}
        </button>
      </form>
    </details>
  )
}
