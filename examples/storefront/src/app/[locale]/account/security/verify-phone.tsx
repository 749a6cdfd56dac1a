"use client"

import type { Routes } from "medusa-plugin-reluv/client"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { fill } from "@/texts/fill"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Channel = NonNullable<Routes["POST /store/accounts/me/phone/code"]["body"]["channel"]>
type Texts = Record<
  "phoneVerified" | "phoneBy" | "phoneSent" | "phoneCode" | "phoneVerify",
  string
> & { errors: Record<string, string> }

const CHANNELS: readonly [channel: Channel, name: string][] = [
  ["whatsapp", "WhatsApp"],
  ["sms", "SMS"],
]

/** A code that is sent to the account's phone, typed here. */
export function VerifyPhone({
  phone,
  isVerified,
  texts,
}: {
  phone: string
  isVerified: boolean
  texts: Texts
}) {
  const { isSending, refused, send, change } = useChange(texts.errors)
  const [isSent, setSent] = useState(false)
  const ask = (channel: Channel) =>
    void send(async () => {
      await call("POST /store/accounts/me/phone/code", { body: { channel } })
      setSent(true)
    })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const code = submitted(event).text("code")
    void change(() => call("POST /store/accounts/me/phone/verify", { body: { code } }))
  }
  if (isVerified)
    return (
      <p>
        {phone} <span className={`${ui.chip} ${ui.chipGood}`}>{texts.phoneVerified}</span>
      </p>
    )
  return (
    <div className={form.form}>
      <p>{phone}</p>
      {isSent ? (
        <form className={form.form} onSubmit={onSubmit} method="post">
          <p role="status">{fill(texts.phoneSent, { phone })}</p>
          <Field
            label={texts.phoneCode}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            required
          />
          <button type="submit" className={ui.button} disabled={isSending}>
            {texts.phoneVerify}
          </button>
        </form>
      ) : null}
      <Refused text={refused} />
      <div className={form.two}>
        {CHANNELS.map(([channel, name]) => (
          <button
            key={channel}
            type="button"
            className={`${ui.button} ${ui.quiet}`}
            disabled={isSending}
            onClick={() => ask(channel)}
          >
            {fill(texts.phoneBy, { channel: name })}
          </button>
        ))}
      </div>
    </div>
  )
}
