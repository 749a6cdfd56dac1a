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
import type { BANKS } from "./banks"

type Texts = Record<"bank" | "number" | "numberHint" | "holder" | "saveAccount", string> & {
  errors: Record<string, string>
}

/** Where the shop is paid to. The number goes to Reluv and comes back by its last digits only. */
export function AccountForm({
  sellerId,
  banks,
  texts,
}: {
  sellerId: string
  banks: readonly (readonly [code: string, name: string])[]
  texts: Texts
}) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = event.currentTarget
    const data = new FormData(typed)
    void send(async () => {
      await call("POST /seller/bank-account", {
        body: {
          bank: said(data, "bank") as keyof typeof BANKS,
          number: said(data, "number"),
          holder: said(data, "holder"),
        },
        headers: { "x-seller-id": sellerId },
      })
      typed.reset()
      router.refresh()
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <label className={form.field}>
        <span>{texts.bank}</span>
        <select name="bank" required>
          {banks.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={texts.number}
        hint={texts.numberHint}
        name="number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        required
      />
      <Field label={texts.holder} name="holder" autoComplete="name" maxLength={100} required />
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.saveAccount}
      </button>
    </form>
  )
}
