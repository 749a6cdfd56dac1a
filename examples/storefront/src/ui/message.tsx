import type { ChatMessageView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import type { Side } from "@/browser/talk"
import { moment, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { Picture } from "./picture"
import styles from "./thread.module.css"
import ui from "./ui.module.css"

export type MessageTexts = Record<
  "held" | "hidden" | "warning" | "operator" | "read" | "picture" | "report",
  string
>

/** What one side says, shows, or has shown of the marketplace. */
export function Message({
  message,
  side,
  isRead,
  locale,
  texts,
}: {
  message: ChatMessageView
  /** who looks */
  side: Side
  /** by the other side */
  isRead: boolean
  locale: Locale
  texts: MessageTexts
}) {
  const { id, text, pictures, card, status, warnings, created_at } = message
  const isOwn = message.side === side
  return (
    <li data-side={isOwn ? "own" : message.side}>
      {message.side === "operator" ? <span className={ui.eyebrow}>{texts.operator}</span> : null}
      {status === "hidden" ? <p>{texts.hidden}</p> : null}
      {text ? <p>{text}</p> : null}
      {pictures.length > 0 ? (
        <span className={styles.pictures}>
          {pictures.map((picture) => (
            <a key={picture.src} href={picture.src} target="_blank" rel="noopener noreferrer">
              <Picture picture={picture} alt={texts.picture} sizes="8rem" />
            </a>
          ))}
        </span>
      ) : null}
      {card ? <Card card={card} side={side} locale={locale} /> : null}
      {status === "held" ? <small>{texts.held}</small> : null}
      {warnings.length > 0 ? <small className={styles.warning}>{texts.warning}</small> : null}
      <small>
        <time dateTime={created_at}>{moment(created_at, locale)}</time>
        {isOwn && isRead ? ` · ${texts.read}` : null}
        {!isOwn && message.side !== "operator" && status !== "hidden" ? (
          <>
            {" · "}
            <Link href={pathIn(locale, `/reports/new?kind=message&id=${id}`)} prefetch={false}>
              {texts.report}
            </Link>
          </>
        ) : null}
      </small>
    </li>
  )
}

/** A listing, an offer or an order, as it was when it was shown. */
function Card({
  card: { kind, id, title, amount, picture },
  side,
  locale,
}: {
  card: NonNullable<ChatMessageView["card"]>
  side: Side
  locale: Locale
}) {
  const shown = (
    <>
      {picture ? <Picture picture={picture} alt="" sizes="3rem" /> : <span />}
      <span>
        {title}
        {amount === null ? null : <span className={ui.soft}> {rupiah(amount)}</span>}
      </span>
    </>
  )
  const paths: Record<Side, Partial<Record<typeof kind, string>>> = {
    buyer: { listing: `/listings/${id}`, offer: `/offers/${id}` },
    seller: {
      listing: `/listings/${id}`,
      offer: `/seller/offers/${id}`,
      seller_order: `/seller/orders/${id}`,
    },
  }
  const path = paths[side][kind]
  return path ? (
    <Link className={styles.card} href={pathIn(locale, path)} prefetch={false}>
      {shown}
    </Link>
  ) : (
    <span className={styles.card}>{shown}</span>
  )
}
