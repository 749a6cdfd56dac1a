"use client"

import type { ChatMessageView } from "medusa-plugin-reluv/client"
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react"
import { reluv } from "@/browser/reluv"
import { said } from "@/browser/said"
import { type Side, talkOf } from "@/browser/talk"
import { moment } from "@/format"
import type { Locale } from "@/locale"
import { Refused } from "./refused"
import styles from "./thread.module.css"
import ui from "./ui.module.css"
import { useSending } from "./use-sending"

type Texts = Record<
  "write" | "send" | "older" | "held" | "hidden" | "warning" | "operator" | "read",
  string
> & { errors: Record<string, string> }

type Props = {
  conversationId: string
  /** who looks */
  side: Side
  /** of the shop, where it looks */
  sellerId?: string
  first: readonly ChatMessageView[]
  hasOlder: boolean
  /** how far the other side has read */
  readByOther: number
  locale: Locale
  texts: Texts
}

/** What was said, in its order, with what is said now; and what somebody writes. */
export function Thread(props: Props) {
  const { conversationId, side, sellerId = null, first, hasOlder, readByOther } = props
  const { locale, texts } = props
  const { isSending, refused, send } = useSending(texts.errors)
  const [messages, setMessages] = useState<readonly ChatMessageView[]>(first)
  const [isMore, setMore] = useState(hasOlder)
  const [readTo, setReadTo] = useState(readByOther)
  const keys = useRef(new Map<string, string>())
  const end = useRef<HTMLLIElement>(null)
  const talk = useMemo(
    () => talkOf(side, conversationId, sellerId),
    [side, conversationId, sellerId]
  )
  const newest = messages.at(-1)?.seq ?? 0

  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" })
    if (newest === 0) return
    talk.read(newest).catch(() => undefined)
  }, [newest, talk])

  useEffect(() => {
    const leaving = new AbortController()
    const follow = async () => {
      const client = await reluv()
      for await (const event of client.followNotifications({ signal: leaving.signal })) {
        if (event.name === "message" && event.data.message.conversation_id === conversationId) {
          setMessages((known) => merged(known, [event.data.message]))
        }
        if (
          event.name === "conversation-read" &&
          event.data.conversation_id === conversationId &&
          event.data.by !== side
        ) {
          setReadTo(event.data.seq)
        }
        // Something may have come since the page was rendered, or while the line was cut.
        if (event.name === "ready") {
          const since = await talk.page()
          setMessages((known) => merged(known, since.messages))
        }
      }
    }
    follow().catch(() => undefined)
    return () => leaving.abort()
  }, [conversationId, side, talk])

  const older = () =>
    send(async () => {
      const answer = await talk.page(messages[0]?.seq)
      setMessages((known) => merged(known, answer.messages))
      setMore(answer.has_more)
    })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget
    const text = said(new FormData(field), "text").trim()
    if (!text) return
    void send(async () => {
      // Each message has a key of its own: sent again after a lost answer, it is the same one.
      const key = keys.current.get(text) ?? crypto.randomUUID()
      keys.current.set(text, key)
      const { message } = await talk.say(text, key)
      keys.current.delete(text)
      // What was typed meanwhile is the next message.
      if (said(new FormData(field), "text").trim() === text) field.reset()
      setMessages((known) => merged(known, [message]))
    })
  }

  return (
    <>
      {isMore ? (
        <button
          type="button"
          className={ui.plain}
          disabled={isSending}
          onClick={() => void older()}
        >
          {texts.older}
        </button>
      ) : null}
      <ol className={styles.thread} aria-live="polite">
        {messages.map((message) => (
          <li key={message.id} data-side={message.side === side ? "own" : message.side}>
            {message.side === "operator" ? (
              <span className={ui.eyebrow}>{texts.operator}</span>
            ) : null}
            <p>{message.status === "hidden" ? texts.hidden : message.text}</p>
            {message.status === "held" ? <small>{texts.held}</small> : null}
            {message.warnings.length > 0 ? (
              <small className={styles.warning}>{texts.warning}</small>
            ) : null}
            <small>
              <time dateTime={message.created_at}>{moment(message.created_at, locale)}</time>
              {message.side === side && message.seq <= readTo ? ` · ${texts.read}` : null}
            </small>
          </li>
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
      <Refused text={refused} />
      <form className={styles.write} onSubmit={onSubmit} method="post">
        <input
          name="text"
          aria-label={texts.write}
          placeholder={texts.write}
          autoComplete="off"
          maxLength={2000}
        />
        <button type="submit" className={ui.button} disabled={isSending}>
          {texts.send}
        </button>
      </form>
    </>
  )
}

/** By their places; one that changed is the newer of both. */
function merged(
  known: readonly ChatMessageView[],
  more: readonly ChatMessageView[]
): ChatMessageView[] {
  const byId = new Map([...known, ...more].map((message) => [message.id, message]))
  return [...byId.values()].toSorted((a, b) => a.seq - b.seq)
}
