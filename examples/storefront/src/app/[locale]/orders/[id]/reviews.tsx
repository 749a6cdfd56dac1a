"use client"

import type { ReviewExchange } from "medusa-plugin-reluv/client"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import { fill } from "@/texts/fill"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"
import styles from "./order.module.css"

type Texts = Record<
  "title" | "item" | "seller" | "rating" | "stars" | "text" | "send" | "thanks" | "yours",
  string
> & { errors: Record<string, string> }

type Props = { partId: string; seller: string; exchange: ReviewExchange; texts: Texts }

/** What can be reviewed of a part, and what was. */
export function Reviews({ partId, seller, exchange, texts }: Props) {
  const open = exchange.can_review ? exchange.lines.filter(({ is_reviewed }) => !is_reviewed) : []
  const hasSeller = exchange.written.some(({ kind }) => kind === "seller")
  const isDone = open.length === 0 && (hasSeller || !exchange.can_review)
  return (
    <div className={styles.reviews}>
      {exchange.written.map(({ id, rating, text, title }) => (
        <p key={id} className={ui.small}>
          <span className={styles.given} role="img" aria-label={fill(texts.stars, { n: rating })}>
            {"★".repeat(rating)}
          </span>{" "}
          {title ?? seller}
          {text ? <span className={ui.soft}>: {text}</span> : null}
        </p>
      ))}
      {isDone ? (
        exchange.written.length > 0 ? (
          <p className={`${ui.small} ${ui.soft}`}>{texts.thanks}</p>
        ) : null
      ) : (
        <details className={styles.more} open>
          <summary>{texts.title}</summary>
          {open.map(({ line_item_id, title }) => (
            <ReviewForm
              key={line_item_id}
              title={fill(texts.item, { title })}
              texts={texts}
              onSend={(rating, text) =>
                call("POST /store/seller-orders/:id/reviews/items/:line_item_id", {
                  params: { id: partId, line_item_id },
                  body: { rating, text },
                })
              }
            />
          ))}
          {hasSeller || !exchange.can_review ? null : (
            <ReviewForm
              title={fill(texts.seller, { name: seller })}
              texts={texts}
              onSend={(rating, text) =>
                call("POST /store/seller-orders/:id/reviews/seller", {
                  params: { id: partId },
                  body: { rating, text },
                })
              }
            />
          )}
        </details>
      )}
    </div>
  )
}

const RATINGS = [1, 2, 3, 4, 5] as const

function ReviewForm({
  title,
  texts,
  onSend,
}: {
  title: string
  texts: Texts
  onSend: (rating: number, text: string | null) => Promise<unknown>
}) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const [rating, setRating] = useState(0)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = said(new FormData(event.currentTarget), "text").trim()
    void send(async () => {
      await onSend(rating, text || null)
      router.refresh()
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post" aria-label={title}>
      <fieldset>
        <legend>{title}</legend>
        <div className={styles.stars}>
          {RATINGS.map((each) => (
            <label key={each} data-on={each <= rating}>
              <input
                className={ui.hidden}
                type="radio"
                name="rating"
                value={each}
                checked={rating === each}
                onChange={() => setRating(each)}
                aria-label={fill(texts.stars, { n: each })}
              />
              ★
            </label>
          ))}
        </div>
      </fieldset>
      <label className={form.field}>
        <span>{texts.text}</span>
        <textarea name="text" maxLength={2000} />
      </label>
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending || rating === 0}>
        {texts.send}
      </button>
    </form>
  )
}
