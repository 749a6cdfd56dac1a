import type { ListingDetail } from "medusa-plugin-reluv/client"
import { rupiah } from "@/format"
import type { Locale } from "@/locale"
import { askFor } from "@/server/reluv"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import styles from "./listing.module.css"

/** What pieces like this usually go for, and how this one stands to that. */
export async function Usually({
  listing: { brand, price },
  category,
  locale,
}: {
  listing: ListingDetail
  category: string | undefined
  locale: Locale
}) {
  if (!brand || !category) return null
  const answer = await askFor("GET /store/sold-prices", { query: { brand, category_id: category } })
  const usual = answer?.sold_prices
  if (!usual) return null
  const { listing: t } = textsOf(locale)
  const verdict =
    price < usual.low ? t.usuallyBelow : price > usual.high ? t.usuallyAbove : t.usuallyWithin
  return (
    <p className={styles.usually} title={fill(t.usuallyHint, { n: usual.count, brand })}>
      {fill(t.usually, { low: rupiah(usual.low), high: rupiah(usual.high) })}: {verdict}
    </p>
  )
}
