import type { ListingSeller, PublicSeller } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { Icon } from "./icon"
import { Picture } from "./picture"
import styles from "./shop.module.css"
import ui from "./ui.module.css"

type Shop = ListingSeller | PublicSeller

/** A shop in one line: who it is, how it is rated and what it is known for. */
export function ShopLine({
  seller,
  locale,
  note,
}: {
  seller: Shop
  locale: Locale
  note?: string
}) {
  return (
    <Link className={styles.line} href={pathIn(locale, `/shops/${seller.handle}`)} prefetch={false}>
      <Logo seller={seller} />
      <span className={styles.words}>
        <strong>{seller.name}</strong>
        <span className={styles.note}>
          <Rating rating={seller.rating} locale={locale} />
          {note ? <span>{note}</span> : null}
        </span>
        <Badges seller={seller} locale={locale} />
      </span>
    </Link>
  )
}

export function Logo({ seller, size = "3rem" }: { seller: Shop; size?: string }) {
  const logo = "logo" in seller ? seller.logo : null
  return (
    <span
      className={styles.logo}
      style={{ width: size, height: size, fontSize: `calc(${size} / 2.2)` }}
    >
      {logo ? <Picture picture={logo} alt="" sizes={size} /> : seller.name.slice(0, 1)}
    </span>
  )
}

export function Rating({ rating, locale }: { rating: Shop["rating"]; locale: Locale }) {
  const { seller } = textsOf(locale)
  if (rating.average === null) return <span>{seller.noRating}</span>
  const average = rating.average.toLocaleString(locale, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  })
  return (
    <span
      className={styles.rating}
      role="img"
      aria-label={fill(seller.rating, { rating: average, n: rating.count })}
      title={fill(seller.rating, { rating: average, n: rating.count })}
    >
      <span>★</span>
      <span>{average}</span>
      <span className={ui.soft}>({rating.count})</span>
    </span>
  )
}

/** What a shop is known for, its level and whether somebody checked who it is. */
export function Badges({ seller, locale }: { seller: Shop; locale: Locale }) {
  const { seller: texts } = textsOf(locale)
  const known = seller.badges.filter((badge) => badge !== "verified")
  const level =
    seller.level === "new" || seller.level === "bronze" ? null : texts.level[seller.level]
  if (!seller.is_verified && known.length === 0 && !level) return null
  return (
    <span className={styles.badges}>
      {seller.is_verified ? (
        <span className={`${ui.chip} ${ui.chipGood}`}>
          <Icon name="check" /> {texts.verified}
        </span>
      ) : null}
      {level ? <span className={ui.chip}>{level}</span> : null}
      {known.map((badge) => (
        <span key={badge} className={ui.chip}>
          {texts.badge[badge]}
        </span>
      ))}
    </span>
  )
}
