"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useRef } from "react"
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
  // Sent again after a lost answer it is the same request: it is paid once.
  const request = useRef<{ amount: number; key: string } | null>(null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const amount = Number(said(new FormData(event.currentTarget), "amount").replaceAll(/\D/g, ""))
    if (request.current?.amount !== amount) request.current = { amount, key: crypto.randomUUID() }
    const { key } = request.current
    void send(async () => {
      await call("POST /seller/payouts", {
        body: { amount },
        headers: { "x-seller-id": sellerId, "idempotency-key": key },
      })
      request.current = null
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
