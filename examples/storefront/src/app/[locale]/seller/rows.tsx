import type { AnswerOf, SellerOrderView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { moment, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"
import { isDue } from "../orders/[id]/cash"
import styles from "./seller.module.css"

type OwnListing = AnswerOf<"GET /seller/listings">["listings"][number]

/** Orders of a shop: what was sold, how it stands, and by when it has to be sent. */
export function OrderRows({
  orders,
  locale,
}: {
  orders: readonly SellerOrderView[]
  locale: Locale
}) {
  const { shopWork: t, order: o } = textsOf(locale)
  return (
    <ul className={styles.list}>
      {orders.map((order) => {
        const { id, number, status, ship_by, items, total } = order
        const isToShip = status === "paid" || status === "processing"
        return (
          <li key={id}>
            <Link href={pathIn(locale, `/seller/orders/${id}`)} prefetch={false}>
              {items[0]?.thumbnail ? (
                <img src={items[0].thumbnail} alt="" width={4} height={5} loading="lazy" />
              ) : (
                <span />
              )}
              <span>
                <strong>{items.map(({ title }) => title).join(", ")}</strong>
                <br />
                <span className={ui.soft}>
                  {number} · {o.part[status]}
                  {isDue(order) ? ` · ${t.atTheDoor}` : null}
                  {isToShip && ship_by
                    ? ` · ${fill(t.shipBy, { time: moment(ship_by, locale) })}`
                    : null}
                </span>
              </span>
              <span>{rupiah(total)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** Pieces of a shop, and how each stands. */
export function ListingRows({
  listings,
  locale,
}: {
  listings: readonly OwnListing[]
  locale: Locale
}) {
  const { shopWork: t } = textsOf(locale)
  return (
    <ul className={styles.list}>
      {listings.map(({ id, title, status, price, picture }) => (
        <li key={id}>
          <Link href={pathIn(locale, `/seller/listings/${id}`)} prefetch={false}>
            {picture ? (
              <img src={picture.src} alt="" width={4} height={5} loading="lazy" />
            ) : (
              <span />
            )}
            <span>
              <strong>{title}</strong>
              <br />
              <span className={ui.soft}>{t.status[status]}</span>
            </span>
            <span>{price === null ? null : rupiah(price)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
