"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts<Names extends string> = Record<Names, string> & { errors: Record<string, string> }

/** Another password: other devices are logged out by it, this one stays. */
export function ChangePassword({
  texts,
}: {
  texts: Texts<"passwordNow" | "passwordNext" | "passwordSave" | "passwordSaved" | "hint">
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isSaved, setSaved] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const typed = event.currentTarget
    const given = submitted(event)
    void send(async () => {
      setSaved(false)
      await call("POST /store/accounts/me/password", {
        body: { old_password: given.exact("old"), password: given.exact("next") },
      })
      typed.reset()
      setSaved(true)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <Field
        label={texts.passwordNow}
        name="old"
        type="password"
        autoComplete="current-password"
        required
      />
      <Field
        label={texts.passwordNext}
        hint={texts.hint}
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={8}
        required
      />
      <Refused text={refused} />
      <p role="status" className={ui.small}>
        {isSaved ? texts.passwordSaved : null}
      </p>
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.passwordSave}
      </button>
    </form>
  )
}

/** Another e-mail, which is the account's once the link that is sent there was opened. */
export function ChangeEmail({
  texts,
}: {
  texts: Texts<"emailNext" | "emailPassword" | "emailSend" | "emailSent">
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isSent, setSent] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const typed = event.currentTarget
    const given = submitted(event)
    void send(async () => {
      setSent(false)
      await call("POST /store/accounts/me/email", {
        body: { email: given.text("email"), password: given.exact("password") },
      })
      typed.reset()
      setSent(true)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <Field label={texts.emailNext} name="email" type="email" autoComplete="email" required />
      <Field
        label={texts.emailPassword}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Refused text={refused} />
      <p role="status" className={ui.small}>
        {isSent ? texts.emailSent : null}
      </p>
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.emailSend}
      </button>
    </form>
  )
}
