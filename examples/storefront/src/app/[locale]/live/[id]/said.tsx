"use client"

import type { LiveMessageView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { type FormEvent, useEffect, useRef } from "react"
import { givenIn, submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { moment } from "@/format"
import type { Locale } from "@/locale"
import { Refused } from "@/ui/refused"
import thread from "@/ui/thread.module.css"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./live.module.css"

export type SaidTexts = Record<
  | "said"
  | "nothingSaid"
  | "write"
  | "sendMessage"
  | "shop"
  | "somebody"
  | "warning"
  | "loginToWrite",
  string
> & { errors: Record<string, string> }

/** What is said in the room, the newest at the end. */
export function Said({
  saleId,
  isOpen,
  messages,
  login,
  locale,
  texts,
  onSaid,
}: {
  saleId: string
  isOpen: boolean
  messages: readonly LiveMessageView[]
  login: string | null
  locale: Locale
  texts: SaidTexts
  onSaid: (message: LiveMessageView) => void
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const list = useRef<HTMLUListElement>(null)
  const newest = messages.at(-1)?.id
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [newest])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget
    const text = submitted(event).text("text")
    if (!text) return
    void send(async () => {
      const { message } = await call("POST /store/live/:id/messages", {
        params: { id: saleId },
        body: { text },
      })
      // What was typed meanwhile is the next message.
      if (givenIn(field).text("text") === text) field.reset()
      onSaid(message)
    })
  }
  return (
    <section className={styles.said}>
      <h2 className={ui.heading}>{texts.said}</h2>
      {messages.length === 0 ? <p className={ui.soft}>{texts.nothingSaid}</p> : null}
      {/* Scrolled by keyboards, too. */}
      <ul
        ref={list}
        className={styles.messages}
        aria-live="polite"
        tabIndex={0}
        aria-label={texts.said}
      >
        {messages.map(({ id, author, is_of_shop, text, warnings, created_at }) => (
          <li key={id} data-shop={is_of_shop}>
            <strong>{is_of_shop ? texts.shop : (author ?? texts.somebody)}</strong> {text}{" "}
            <small className={ui.soft}>{moment(created_at, locale)}</small>
            {warnings.length > 0 ? <small className={thread.warning}>{texts.warning}</small> : null}
          </li>
        ))}
      </ul>
      <Refused text={refused} />
      {isOpen && login ? (
        <Link className={ui.plain} href={login}>
          {texts.loginToWrite}
        </Link>
      ) : null}
      {isOpen && !login ? (
        <form className={styles.write} onSubmit={onSubmit} method="post">
          <input
            name="text"
            aria-label={texts.write}
            placeholder={texts.write}
            autoComplete="off"
            maxLength={300}
          />
          <button type="submit" className={ui.button} disabled={isSending}>
            {texts.sendMessage}
          </button>
        </form>
      ) : null}
    </section>
  )
}
