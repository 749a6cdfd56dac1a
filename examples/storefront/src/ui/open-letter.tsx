"use client"

import Link from "next/link"
import { useEffect, useRef, useState } from "react"
import { call } from "@/browser/reluv"
import { sentenceOf } from "@/texts/errors"
import ui from "./ui.module.css"

/** What links of mails do with their tokens. */
const DOES = {
  "verify-email": (token: string) => call("POST /store/accounts/verify-email", { body: { token } }),
  "change-email": (token: string) =>
    call("POST /store/accounts/confirm-email", { body: { token } }),
  unsubscribe: (token: string) =>
    call("POST /store/notifications/unsubscribe", { body: { token } }),
  "seller-invitation": (token: string) =>
    call("POST /store/seller-invitations/accept", { body: { token } }),
}

type Texts = Record<"doing" | "done" | "on", string> & { errors: Record<string, string> }

/** Shows the link's token by itself: reading a page, as programs of mail servers do, changes nothing. */
export function OpenLetter({
  what,
  next,
  texts,
}: {
  what: keyof typeof DOES
  next: string
  texts: Texts
}) {
  const [said, setSaid] = useState(texts.doing)
  const { done, errors } = texts
  const shown = useRef(false)
  useEffect(() => {
    // A token works once; an effect may run twice.
    if (shown.current) return
    shown.current = true
    const token = new URLSearchParams(location.search).get("token") ?? ""
    const open = async () => {
      try {
        await DOES[what](token)
        setSaid(done)
      } catch (error) {
        setSaid(sentenceOf(error, errors))
      }
    }
    void open()
  }, [what, done, errors])
  return (
    <>
      <p role="status">{said}</p>
      <Link className={ui.button} href={next}>
        {texts.on}
      </Link>
    </>
  )
}
