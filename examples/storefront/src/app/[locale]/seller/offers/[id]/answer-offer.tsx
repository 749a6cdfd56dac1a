"use client"

import { call } from "@/browser/reluv"
import { CounterForm } from "@/ui/counter-form"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"accept" | "decline" | "counter" | "counterAmount" | "counterHint", string> & {
  errors: Record<string, string>
}

/** Yes, no, or another price. */
export function AnswerOffer({
  offer: { id, amount, list_total },
  sellerId,
  texts,
}: {
  offer: { id: string; amount: number; list_total: number }
  sellerId: string
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const headers = { "x-seller-id": sellerId }
  const params = { id }
  return (
    <>
      <div className={ui.actions}>
        <button
          type="button"
          className={ui.button}
          disabled={isSending}
          onClick={() =>
            void change(() =>
              call("POST /seller/offers/:id/accept", { params, body: { amount }, headers })
            )
          }
        >
          {texts.accept}
        </button>
        <button
          type="button"
          className={`${ui.button} ${ui.quiet}`}
          disabled={isSending}
          onClick={() =>
            void change(() =>
              call("POST /seller/offers/:id/decline", { params, body: {}, headers })
            )
          }
        >
          {texts.decline}
        </button>
      </div>
      <Refused text={refused} />
      <CounterForm
        suggested={Math.round((amount + list_total) / 2_000) * 1_000}
        disabled={isSending}
        onAmount={(next) =>
          void change(() =>
            call("POST /seller/offers/:id/counter", { params, body: { amount: next }, headers })
          )
        }
        texts={texts}
      />
    </>
  )
}
