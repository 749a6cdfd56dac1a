"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

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
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const headers = { "x-seller-id": sellerId }
  const params = { id }
  const then = (work: () => Promise<unknown>) =>
    void send(async () => {
      await work()
      router.refresh()
    })
  const onCounter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = said(new FormData(event.currentTarget), "amount").replaceAll(/\D/g, "")
    const body = { amount: Number(typed) }
    then(() => call("POST /seller/offers/:id/counter", { params, body, headers }))
  }
  return (
    <>
      <button
        type="button"
        className={ui.button}
        disabled={isSending}
        onClick={() =>
          then(() => call("POST /seller/offers/:id/accept", { params, body: { amount }, headers }))
        }
      >
        {texts.accept}
      </button>{" "}
      <button
        type="button"
        className={`${ui.button} ${ui.quiet}`}
        disabled={isSending}
        onClick={() =>
          then(() => call("POST /seller/offers/:id/decline", { params, body: {}, headers }))
        }
      >
        {texts.decline}
      </button>
      <Refused text={refused} />
      <details className={ui.section}>
        <summary>{texts.counter}</summary>
        <form className={form.form} onSubmit={onCounter} method="post">
          <Field
            label={texts.counterAmount}
            hint={texts.counterHint}
            name="amount"
            inputMode="numeric"
            defaultValue={Math.round((amount + list_total) / 2_000) * 1_000}
            maxLength={13}
            required
          />
          <button type="submit" className={`${ui.button} ${ui.quiet}`} disabled={isSending}>
            {texts.counter}
          </button>
        </form>
      </details>
    </>
  )
}
