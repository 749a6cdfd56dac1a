"use client"

import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
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
  const { isSending, refused, change } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const typed = event.currentTarget
    const given = submitted(event)
    void change(async () => {
      await call("POST /seller/bank-account", {
        body: {
          bank: given.exact("bank") as keyof typeof BANKS,
          number: given.text("number"),
          holder: given.text("holder"),
        },
        headers: { "x-seller-id": sellerId },
      })
      typed.reset()
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
