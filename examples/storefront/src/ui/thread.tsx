"use client"

import type { ChatMessageView } from "medusa-plugin-reluv/client"
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react"
import { givenIn, submitted } from "@/browser/given"
import { persist } from "@/browser/persist"
import { reluv } from "@/browser/reluv"
import { type Side, talkOf } from "@/browser/talk"
import type { Locale } from "@/locale"
import { fill } from "@/texts/fill"
import { Icon } from "./icon"
import { Message, type MessageTexts } from "./message"
import { Refused } from "./refused"
import styles from "./thread.module.css"
import ui from "./ui.module.css"
import { useChange } from "./use-change"

type Texts = MessageTexts &
  Record<"write" | "send" | "older" | "photos" | "photoCount", string> & {
    errors: Record<string, string>
  }

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

/** In one message. */
const MOST_PHOTOS = 4

/** What was said, in its order, with what is said now; and what somebody writes. */
export function Thread(props: Props) {
  const { conversationId, side, sellerId = null, first, hasOlder, readByOther } = props
  const { locale, texts } = props
  const { isSending, refused, send, sendOnce } = useChange(texts.errors)
  const [messages, setMessages] = useState<readonly ChatMessageView[]>(first)
  const [isMore, setMore] = useState(hasOlder)
  const [readTo, setReadTo] = useState(readByOther)
  const [photos, setPhotos] = useState(0)
  const end = useRef<HTMLLIElement>(null)
  const stored = useRef<{ of: string; urls: string[] } | null>(null)
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
          const since = await persist(() => talk.page(), leaving.signal)
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

  /** Stored once: a message that is sent again is the same one, with the same photos. */
  const kept = async (of: string, files: readonly File[]): Promise<string[]> => {
    if (stored.current?.of !== of) stored.current = { of, urls: await talk.upload(files) }
    return stored.current.urls
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget
    const given = submitted(event)
    const text = given.text("text")
    const files = given.files("photos").slice(0, MOST_PHOTOS)
    if (!text && files.length === 0) return
    const of = [text, namesOf(files)].join("\n")
    void sendOnce({ name: `message-${conversationId}`, of }, async (key) => {
      const { message } = await talk.say({ text, pictures: await kept(of, files) }, key)
      // What was typed or chosen meanwhile is the next message.
      const now = givenIn(field)
      if (now.text("text") === text) empty(field, "text")
      if (namesOf(now.files("photos")) === namesOf(given.files("photos"))) {
        empty(field, "photos")
        setPhotos(0)
      }
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
          <Message
            key={message.id}
            message={message}
            side={side}
            isRead={message.seq <= readTo}
            locale={locale}
            texts={texts}
          />
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
        <label className={styles.attach} title={texts.photos}>
          <Icon name="camera" />
          <span className={ui.hidden}>{texts.photos}</span>
          {photos > 0 ? <span>{fill(texts.photoCount, { n: photos })}</span> : null}
          <input
            className={ui.hidden}
            type="file"
            name="photos"
            accept="image/*"
            multiple
            onChange={({ target }) => setPhotos(Math.min(target.files?.length ?? 0, MOST_PHOTOS))}
          />
        </label>
        <button type="submit" className={ui.button} disabled={isSending}>
          {texts.send}
        </button>
      </form>
    </>
  )
}

function namesOf(files: readonly File[]): string {
  return files.map(({ name, size, lastModified }) => `${name} ${size} ${lastModified}`).join("\n")
}

function empty(field: HTMLFormElement, name: string): void {
  const input = field.elements.namedItem(name)
  if (input instanceof HTMLInputElement) input.value = ""
}

/** By their places; one that changed is the newer of both. */
function merged(
  known: readonly ChatMessageView[],
  more: readonly ChatMessageView[]
): ChatMessageView[] {
  const byId = new Map([...known, ...more].map((message) => [message.id, message]))
  return [...byId.values()].toSorted((a, b) => a.seq - b.seq)
}
