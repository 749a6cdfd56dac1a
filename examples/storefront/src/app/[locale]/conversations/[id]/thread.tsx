"use client"

import type { ChatMessageView } from "medusa-plugin-reluv/client"
import { type FormEvent, useEffect, useRef, useState } from "react"
import { call, reluv } from "@/browser/reluv"
import { said } from "@/browser/said"
import { moment } from "@/format"
import type { Locale } from "@/locale"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"
import styles from "./thread.module.css"

type Texts = Record<
  "write" | "send" | "older" | "held" | "hidden" | "warning" | "operator" | "read" | "seller",
  string
> & { errors: Record<string, string> }

type Props = {
  conversationId: string
  first: readonly ChatMessageView[]
  hasOlder: boolean
  /** how far the shop has read */
  readByOther: number
  locale: Locale
  texts: Texts
}

const PAGE = 40

/** What was said, in its order, with what is said now; and what somebody writes. */
export function Thread({ conversationId, first, hasOlder, readByOther, locale, texts }: Props) {
  const { isSending, refused, send } = useSending(texts.errors)
  const [messages, setMessages] = useState<readonly ChatMessageView[]>(first)
  const [isMore, setMore] = useState(hasOlder)
  const [readTo, setReadTo] = useState(readByOther)
  const keys = useRef(new Map<string, string>())
  const end = useRef<HTMLLIElement>(null)
  const params = { id: conversationId }
  const newest = messages.at(-1)?.seq ?? 0

  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" })
    if (newest === 0) return
    call("POST /store/conversations/:id/read", {
      params: { id: conversationId },
      body: { seq: newest },
    }).catch(() => undefined)
  }, [newest, conversationId])

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
          event.data.by === "seller"
        ) {
          setReadTo(event.data.seq)
        }
        if (event.name === "ready" && !event.data.is_complete) {
          const since = await call("GET /store/conversations/:id/messages", {
            params: { id: conversationId },
            query: { limit: PAGE },
          })
          setMessages((known) => merged(known, since.messages))
        }
      }
    }
    follow().catch(() => undefined)
    return () => leaving.abort()
  }, [conversationId])

  const older = () =>
    send(async () => {
      const before = messages[0]?.seq
      const answer = await call("GET /store/conversations/:id/messages", {
        params,
        query: { limit: PAGE, ...(before !== undefined && { before }) },
      })
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
      const { message } = await call("POST /store/conversations/:id/messages", {
        params,
        body: { text },
        headers: { "idempotency-key": key },
      })
      keys.current.delete(text)
      field.reset()
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
          <li key={message.id} data-side={message.side}>
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
              {message.side === "buyer" && message.seq <= readTo ? ` · ${texts.read}` : null}
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
