"use client"

import Link from "next/link"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"password" | "passwordHint" | "reset" | "resetDone" | "login", string> & {
  errors: Record<string, string>
}

export function ResetForm({ login, texts }: { login: string; texts: Texts }) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isDone, setDone] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const password = submitted(event).exact("password")
    const token = new URLSearchParams(location.search).get("token") ?? ""
    void send(async () => {
      await call("POST /store/accounts/reset-password", { body: { token, password } })
      setDone(true)
    })
  }
  if (isDone) {
    return (
      <div role="status" className={`${ui.notice} ${ui.noticeGood}`}>
        {texts.resetDone} <Link href={login}>{texts.login}</Link>
      </div>
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
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
        {texts.reset}
      </button>
    </form>
  )
}
