import type { Metadata } from "next"
import Link from "next/link"
import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"
import styles from "../../seller.module.css"
import { ShipActions } from "./ship-actions"

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.shopWork.due, robots: { index: false } }
}

/** One order of a shop: what goes where, by when, and the courier's label. */
export default async function SellerOrder({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { id } = await params
  const shop = await ownShop()
  const { order } = await ask("GET /seller/orders/:id", {
    params: { id },
    headers: shop ? { "x-seller-id": shop.id } : {},
  })
  const t = texts.shopWork
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <p className={ui.small}>
        <Link href={pathIn(locale, "/seller")}>← {t.title}</Link>
      </p>
      <h1 className={ui.title}>{order.number}</h1>
      <p>
        <strong>{texts.order.part[order.status]}</strong>{" "}
        {order.ship_by && (order.status === "paid" || order.status === "processing") ? (
          <span className={ui.soft}>{fill(t.shipBy, { time: moment(order.ship_by, locale) })}</span>
        ) : null}
      </p>
      {order.waybill_id ? <p>{fill(t.booked, { number: order.waybill_id })}</p> : null}
      <ul className={styles.list}>
        {order.items.map((item) => (
          <li key={item.line_item_id}>
            <Link href={pathIn(locale, "/seller")}>
              {item.thumbnail ? <img src={item.thumbnail} alt="" width={4} height={5} /> : <span />}
              <strong>{item.title}</strong>
              <span>{rupiah(item.total)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ShipActions
        orderId={id}
        sellerId={shop?.id ?? null}
        canShip={order.status === "paid"}
        hasLabel={order.status === "processing" && order.shipment?.status === "booked"}
        texts={{ ship: t.ship, label: t.label, errors: texts.errors }}
      />
    </div>
  )
}
