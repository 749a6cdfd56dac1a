"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

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
  const { isSending, refused, sendOnce } = useChange(texts.errors)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const text = submitted(event).text("text")
    if (!text) return
    void sendOnce({ name: `question-${listingId}`, of: text }, async (key) => {
      const { conversation } = await call("POST /store/conversations", {
        body: { about: { kind: "listing", id: listingId }, text },
        headers: { "idempotency-key": key },
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
