"use client"

import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts<Names extends string> = Record<Names, string> & { errors: Record<string, string> }

/** Ends every session, this one too. */
export function LogoutEverywhere({
  home,
  texts,
}: {
  home: string
  texts: Texts<"devicesEnd" | "devicesSure" | "yes" | "no">
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const end = () =>
    void send(async () => {
      await call("POST /store/accounts/me/logout-everywhere")
      await leave(home)
    })
  return (
    <>
      <Sure
        name={texts.devicesEnd}
        question={texts.devicesSure}
        yes={texts.yes}
        no={texts.no}
        className={`${ui.button} ${ui.quiet}`}
        disabled={isSending}
        onYes={end}
      />
      <Refused text={refused} />
    </>
  )
}

/** Deletes the account; what has to end first is told. */
export function DeleteAccount({
  home,
  texts,
}: {
  home: string
  texts: Texts<"removeOpen" | "removePassword" | "removeSend">
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const password = submitted(event).exact("password")
    void send(async () => {
      await call("POST /store/accounts/me/delete", { body: { password } })
      await leave(home)
    })
  }
  return (
    <details>
      <summary>{texts.removeOpen}</summary>
      <form className={form.form} onSubmit={onSubmit} method="post">
        <Field
          label={texts.removePassword}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Refused text={refused} />
        <button type="submit" className={`${ui.button} ${ui.quiet}`} disabled={isSending}>
          {texts.removeSend}
        </button>
      </form>
    </details>
  )
}

/** The session is over: this browser forgets it too. */
async function leave(home: string): Promise<void> {
  await call("POST /store/accounts/logout", { body: { refresh_token: "" } }).catch(() => undefined)
  location.assign(home)
  // The page is left: the button stays pressed until then.
  await new Promise(() => undefined)
}
