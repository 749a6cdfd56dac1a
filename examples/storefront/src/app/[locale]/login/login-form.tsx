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

type Texts = Record<"email" | "password" | "login", string> & { errors: Record<string, string> }

export function LoginForm({
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
      await call("POST /store/accounts/login", {
        body: { email: given.exact("email"), password: given.exact("password") },
      })
      // Without it they are logged in all the same.
      if (hasMarks) await call("POST /store/wishes/merge").catch(() => undefined)
      // A whole page: everything on it may be another one for somebody.
      location.assign(nextPage(new URLSearchParams(location.search).get("next"), home))
      await new Promise(() => undefined)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <Field label={texts.email} name="email" type="email" autoComplete="username" required />
      <Field
        label={texts.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Refused text={refused} />
      <button type="submit" className={`${ui.button} ${ui.wide}`} disabled={isSending}>
        {texts.login}
      </button>
    </form>
  )
}
