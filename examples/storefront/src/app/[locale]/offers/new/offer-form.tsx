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

type Texts = Record<"yours" | "of" | "hint" | "send", string> & { errors: Record<string, string> }

export function OfferForm({
  variantId,
  price,
  offers,
  texts,
}: {
  variantId: string
  price: number
  /** the path below which each offer is */
  offers: string
  texts: Texts
}) {
  const router = useRouter()
  const { isSending, refused, send } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const amount = submitted(event).whole("amount")
    void send(async () => {
      const { offer } = await call("POST /store/offers", {
        body: { variant_ids: [variantId], amount },
      })
      router.replace(`${offers}/${offer.id}`)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <p className={ui.soft}>{texts.of}</p>
      <Field
        label={texts.yours}
        hint={texts.hint}
        name="amount"
        inputMode="numeric"
        defaultValue={Math.floor((price * 0.9) / 1000) * 1000}
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
