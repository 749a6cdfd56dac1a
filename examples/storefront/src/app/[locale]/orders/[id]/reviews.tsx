"use client"

import type { ReviewExchange } from "medusa-plugin-reluv/client"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { uploaded } from "@/browser/uploaded"
import { fill } from "@/texts/fill"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import { Stars } from "@/ui/stars"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./order.module.css"

type Texts = Record<
  | "title"
  | "item"
  | "seller"
  | "rating"
  | "stars"
  | "text"
  | "send"
  | "thanks"
  | "yours"
  | "photos",
  string
> & { aspects: Record<Aspect, string>; errors: Record<string, string> }

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
              hasPhotos
              onSend={async ({ rating, text, files }) =>
                call("POST /store/seller-orders/:id/reviews/items/:line_item_id", {
                  params: { id: partId, line_item_id },
                  body: { rating, text, photos: await uploaded(files) },
                })
              }
            />
          ))}
          {hasSeller || !exchange.can_review ? null : (
            <ReviewForm
              title={fill(texts.seller, { name: seller })}
              texts={texts}
              aspects={ASPECTS}
              onSend={({ rating, text, aspects }) =>
                call("POST /store/seller-orders/:id/reviews/seller", {
                  params: { id: partId },
                  body: { rating, text, aspects },
                })
              }
            />
          )}
        </details>
      )}
    </div>
  )
}

const ASPECTS = ["description", "shipping", "communication"] as const
type Aspect = (typeof ASPECTS)[number]
const MOST_PHOTOS = 4

type Given = {
  rating: number
  text: string | null
  files: File[]
  aspects: Partial<Record<Aspect, number>>
}

function ReviewForm({
  title,
  aspects = [],
  hasPhotos = false,
  texts,
  onSend,
}: {
  title: string
  /** what else has stars, for who wants to */
  aspects?: readonly Aspect[]
  hasPhotos?: boolean
  texts: Texts
  onSend: (given: Given) => Promise<unknown>
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [rating, setRating] = useState(0)
  const [rated, setRated] = useState<Given["aspects"]>({})
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const files = given.files("photos").slice(0, MOST_PHOTOS)
    void change(() => onSend({ rating, text: given.text("text") || null, files, aspects: rated }))
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post" aria-label={title}>
      <Stars name="rating" title={title} rating={rating} onRate={setRating} texts={texts} />
      {aspects.map((aspect) => (
        <Stars
          key={aspect}
          name={aspect}
          title={texts.aspects[aspect]}
          rating={rated[aspect] ?? 0}
          onRate={(stars) => setRated((before) => ({ ...before, [aspect]: stars }))}
          texts={texts}
        />
      ))}
      <label className={form.field}>
        <span>{texts.text}</span>
        <textarea name="text" minLength={3} maxLength={1000} />
      </label>
      {hasPhotos ? (
        <label className={form.field}>
          <span>{texts.photos}</span>
          <input type="file" name="photos" accept="image/*" multiple />
        </label>
      ) : null}
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending || rating === 0}>
        {texts.send}
      </button>
    </form>
  )
}
