"use client"

import type { FormEvent } from "react"
import { nextPage } from "@/browser/next-page"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

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
  const { isSending, refused, send } = useSending(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    void send(async () => {
      await call("POST /store/accounts/login", {
        body: { email: said(given, "email"), password: said(given, "password") },
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
