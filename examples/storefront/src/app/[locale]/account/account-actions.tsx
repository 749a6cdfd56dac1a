"use client"

import { useState } from "react"
import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

/** Ends the session here. The server that keeps the refresh token adds it. */
export function Logout({ home, name }: { home: string; name: string }) {
  const leave = async () => {
    await call("POST /store/accounts/logout", { body: { refresh_token: "" } }).catch(
      () => undefined
    )
    location.assign(home)
  }
  return (
    <button type="button" className={`${ui.button} ${ui.quiet}`} onClick={() => void leave()}>
      {name}
    </button>
  )
}

export function VerifyAgain({
  texts,
}: {
  texts: { again: string; sent: string; errors: Record<string, string> }
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isSent, setSent] = useState(false)
  const again = () =>
    send(async () => {
      await call("POST /store/accounts/resend-verification")
      setSent(true)
    })
  return (
    <>
      {isSent ? (
        <p role="status">{texts.sent}</p>
      ) : (
        <button
          type="button"
          className={ui.plain}
          disabled={isSending}
          onClick={() => void again()}
        >
          {texts.again}
        </button>
      )}
      <Refused text={refused} />
    </>
  )
}
