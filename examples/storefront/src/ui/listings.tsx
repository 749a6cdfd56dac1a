import type { ListingView } from "medusa-plugin-reluv/client"
import type { Locale } from "@/locale"
import { textsOf } from "@/texts"
import { cardOf } from "./card"
import { type CardTexts, ListingCard } from "./listing-card"
import styles from "./listing-card.module.css"
import ui from "./ui.module.css"

export function cardTexts(locale: Locale): CardTexts {
  const { condition, listing } = textsOf(locale)
  const { new: brandNew, like_new, good, fair, withTags } = condition
  return {
    condition: { new: brandNew, like_new, good, fair, withTags },
    sold: listing.sold,
    reserved: listing.reserved,
    off: listing.off,
  }
}

/** Listings as a grid, or as one row. */
export function Listings({
  listings,
  locale,
  as = "grid",
  first = 0,
}: {
  listings: readonly ListingView[]
  locale: Locale
  as?: "grid" | "row"
  /** how many of them are seen without scrolling, where they are the first thing of a page */
  first?: number
}) {
  const texts = cardTexts(locale)
  return (
    <ul className={styles[as]}>
      {listings.map((listing, index) => (
        <li key={listing.id}>
          <ListingCard
            card={cardOf(listing)}
            locale={locale}
            texts={texts}
            isFirst={index < first}
          />
        </li>
      ))}
    </ul>
  )
}

/** The place of listings that are on their way. */
export function ListingsSkeleton({
  count = 4,
  as = "grid",
}: {
  count?: number
  as?: "grid" | "row"
}) {
  return (
    <ul className={styles[as]} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>
          <span className={styles.card}>
            <span className={`${styles.frame} ${ui.skeleton}`} />
            <span className={ui.skeleton} style={{ height: "2.5rem" }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
