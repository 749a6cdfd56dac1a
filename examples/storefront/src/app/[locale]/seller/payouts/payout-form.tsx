"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { forgetKey, keptKey } from "@/browser/kept-key"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

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
  const { isSending, refused, send } = useSending(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const amount = Number(said(new FormData(event.currentTarget), "amount").replaceAll(/\D/g, ""))
    // Sent again after a lost answer it is the same request: it is paid once.
    const key = keptKey("payout", `${sellerId} ${amount}`)
    void send(async () => {
      await call("POST /seller/payouts", {
        body: { amount },
        headers: { "x-seller-id": sellerId, "idempotency-key": key },
      })
      forgetKey("payout")
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
