"use client"

import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { nextPage } from "@/browser/next-page"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<
  "email" | "password" | "passwordHint" | "firstName" | "lastName" | "register",
  string
> & { errors: Record<string, string> }

export function RegisterForm({
  home,
  hasMarks,
  texts,
}: {
  home: string
  /** whether a guest has marked something here, which becomes theirs */
  hasMarks: boolean
  texts: Texts
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    void send(async () => {
      await call("POST /store/accounts", {
        body: {
          email: given.text("email"),
          password: given.exact("password"),
          first_name: given.text("first_name"),
          last_name: given.text("last_name"),
        },
      })
      // Without it they are logged in all the same.
      if (hasMarks) await call("POST /store/wishes/merge").catch(() => undefined)
      location.assign(nextPage(new URLSearchParams(location.search).get("next"), home))
      await new Promise(() => undefined)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <div className={form.two}>
        <Field label={texts.firstName} name="first_name" autoComplete="given-name" required />
        <Field label={texts.lastName} name="last_name" autoComplete="family-name" required />
      </div>
      <Field label={texts.email} name="email" type="email" autoComplete="email" required />
      <Field
        label={texts.password}
        hint={texts.passwordHint}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={8}
        required
      />
      <Refused text={refused} />
      <button type="submit" className={`${ui.button} ${ui.wide}`} disabled={isSending}>
        {texts.register}
      </button>
    </form>
  )
}
