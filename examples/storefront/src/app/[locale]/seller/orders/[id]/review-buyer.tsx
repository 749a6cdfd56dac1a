"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import { Stars } from "@/ui/stars"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"reviewBuyer" | "reviewTell" | "reviewSend" | "stars", string> & {
  errors: Record<string, string>
}

/** What the shop says of who bought; other shops read it, and the buyer once both have written. */
export function ReviewBuyer({
  orderId,
  sellerId,
  texts,
}: {
  orderId: string
  sellerId: string
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [rating, setRating] = useState(0)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const text = submitted(event).text("text")
    void change(() =>
      call("POST /seller/orders/:id/reviews", {
        params: { id: orderId },
        body: { rating, text: text || null },
        headers: { "x-seller-id": sellerId },
      })
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <Stars
        name="rating"
        title={texts.reviewBuyer}
        rating={rating}
        onRate={setRating}
        texts={texts}
      />
      <label className={form.field}>
        <span>{texts.reviewTell}</span>
        <textarea name="text" minLength={3} maxLength={1000} />
      </label>
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending || rating === 0}>
        {texts.reviewSend}
      </button>
    </form>
  )
}
