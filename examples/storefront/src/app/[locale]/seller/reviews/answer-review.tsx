"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

export function AnswerReview({
  reviewId,
  sellerId,
  texts,
}: {
  reviewId: string
  sellerId: string
  texts: Record<"answer" | "once" | "send", string> & { errors: Record<string, string> }
}) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const answer = said(new FormData(event.currentTarget), "answer").trim()
    if (!answer) return
    void send(async () => {
      await call("POST /seller/reviews/:id/answer", {
        params: { id: reviewId },
        body: { answer },
        headers: { "x-seller-id": sellerId },
      })
      router.refresh()
    })
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
