"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useRef } from "react"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

type Texts = Record<"write" | "send", string> & { errors: Record<string, string> }

export function FirstMessage({
  listingId,
  conversations,
  texts,
}: {
  listingId: string
  /** the path below which each conversation is */
  conversations: string
  texts: Texts
}) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const key = useRef(new Map<string, string>())
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = said(new FormData(event.currentTarget), "text").trim()
    if (!text) return
    void send(async () => {
      // Sent again, the same words are the same message.
      const known = key.current.get(text) ?? crypto.randomUUID()
      key.current.set(text, known)
      const { conversation } = await call("POST /store/conversations", {
        body: { about: { kind: "listing", id: listingId }, text },
        headers: { "idempotency-key": known },
      })
      router.replace(`${conversations}/${conversation.id}`)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <label className={form.field}>
        <span className={ui.hidden}>{texts.write}</span>
        <textarea name="text" placeholder={texts.write} maxLength={2000} required />
      </label>
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.send}
      </button>
    </form>
  )
}
