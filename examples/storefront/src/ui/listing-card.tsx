import Link from "next/link"
import { rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { fill } from "@/texts/fill"
import { type Card, listingPath } from "./card"
import styles from "./listing-card.module.css"
import { Pending } from "./pending"
import { Picture } from "./picture"

/** What a card says beside the listing's own words. */
export type CardTexts = {
  condition: Record<Card["condition"] | "withTags", string>
  sold: string
  reserved: string
  off: string
}

export function ListingCard({
  card,
  locale,
  texts,
  isFirst = false,
  sizes = "(min-width: 64rem) 18rem, (min-width: 40rem) 30vw, 46vw",
}: {
  card: Card
  locale: Locale
  texts: CardTexts
  isFirst?: boolean
  sizes?: string
}) {
  const gone =
    card.status === "sold" ? texts.sold : card.status === "reserved" ? texts.reserved : null
  const condition = card.has_tags ? texts.condition.withTags : texts.condition[card.condition]
  return (
    <Link className={styles.card} href={pathIn(locale, listingPath(card))} prefetch={false}>
      <span className={styles.frame} data-gone={gone !== null}>
        <Picture
          className={styles.picture}
          picture={card.picture}
          alt=""
          sizes={sizes}
          isFirst={isFirst}
        />
        <Pending />
        {gone ? <span className={styles.gone}>{gone}</span> : null}
        {!gone && card.discount_percent ? (
          <span className={styles.off}>
            {card.badge ? `${card.badge} ` : ""}
            {fill(texts.off, { n: card.discount_percent })}
          </span>
        ) : null}
      </span>
      <span className={styles.brand}>{card.brand ?? " "}</span>
      <span className={styles.title}>{card.title}</span>
      <span className={styles.price}>
        <span className={card.compare_at ? styles.sale : undefined}>{rupiah(card.price)}</span>
        {card.compare_at ? <s>{rupiah(card.compare_at)}</s> : null}
      </span>
      <span className={styles.facts}>
        {card.size ? `${card.size} · ` : ""}
        {condition}
      </span>
    </Link>
  )
}
