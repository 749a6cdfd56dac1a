"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"amount" | "send", string> & { errors: Record<string, string> }

export function PayoutForm({
  sellerId,
  most,
  texts,
}: {
  sellerId: string
  /** rupiah */
  most: number
  texts: Texts
}) {
  const router = useRouter()
  const { isSending, refused, sendOnce } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const amount = submitted(event).whole("amount")
    void sendOnce({ name: "payout", of: `${sellerId} ${amount}` }, async (key) => {
      await call("POST /seller/payouts", {
        body: { amount },
        headers: { "x-seller-id": sellerId, "idempotency-key": key },
      })
      router.refresh()
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <Field
        label={texts.amount}
        name="amount"
        inputMode="numeric"
        defaultValue={most}
        maxLength={13}
        required
      />
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.send}
      </button>
    </form>
  )
}
