"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"email" | "forgotSend" | "forgotSent", string> & {
  errors: Record<string, string>
}

export function ForgotForm({ texts }: { texts: Texts }) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isSent, setSent] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const email = submitted(event).exact("email")
    void send(async () => {
      await call("POST /store/accounts/forgot-password", { body: { email } })
      setSent(true)
    })
  }
  if (isSent) {
    return (
      <p role="status" className={`${ui.notice} ${ui.noticeGood}`}>
        {texts.forgotSent}
      </p>
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <Field label={texts.email} name="email" type="email" autoComplete="username" required />
      <Refused text={refused} />
      <button type="submit" className={`${ui.button} ${ui.wide}`} disabled={isSending}>
        {texts.forgotSend}
      </button>
    </form>
  )
}
