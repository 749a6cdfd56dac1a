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

type Texts = Record<"title" | "why" | "bank" | "number" | "holder" | "save", string> & {
  errors: Record<string, string>
}

/** Where money goes back to that cannot go back the way it came. */
export function RefundAccount({ orderId, texts }: { orderId: string; texts: Texts }) {
  const router = useRouter()
  const { isSending, refused, change } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    void change(async () => {
      await call("POST /store/orders/:id/refund-account", {
        params: { id: orderId },
        body: {
          bank: given.text("bank"),
          account_number: given.text("number").replaceAll(/[\s.-]/g, ""),
          account_name: given.text("holder"),
        },
      })
      router.refresh()
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <h2>{texts.title}</h2>
      <p className={ui.soft}>{texts.why}</p>
      <Field label={texts.bank} name="bank" maxLength={60} required />
      <Field
        label={texts.number}
        name="number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        required
      />
      <Field label={texts.holder} name="holder" autoComplete="name" maxLength={100} required />
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.save}
      </button>
    </form>
  )
}
