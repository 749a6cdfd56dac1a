import type { SellerOrderView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { moment, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, askFor } from "@/server/reluv"
import { needShop } from "@/server/shop"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Complaint } from "@/ui/complaint"
import ui from "@/ui/ui.module.css"
import styles from "../../seller.module.css"
import { AnswerComplaint } from "./answer-complaint"
import { ReviewBuyer } from "./review-buyer"
import { ShipActions } from "./ship-actions"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.shopWork.due)

/** One order of a shop: what goes where, by when, the courier's label, and what its buyer complains of. */
export default async function SellerOrder({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { id } = await params
  const { order } = await ask("GET /seller/orders/:id", {
    params: { id },
    headers,
  })
  const t = texts.shopWork
  const { status, dispute, shipment } = order
  // Also once the courier has dropped a parcel: it is booked anew.
  const canShip = status === "paid" || (status === "processing" && shipment?.status !== "booked")
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={t.title} />
      <h1 className={ui.title}>{order.number}</h1>
      <div className={ui.stack}>
        <p>
          <strong>{texts.order.part[status]}</strong>{" "}
          {order.ship_by && (status === "paid" || status === "processing") ? (
            <span className={ui.soft}>
              {fill(t.shipBy, { time: moment(order.ship_by, locale) })}
            </span>
          ) : null}
        </p>
        {order.cash_due !== null && (canShip || status === "processing" || status === "shipped") ? (
          <p className={`${ui.notice} ${ui.noticeWarn}`}>
            {fill(t.cashDue, { amount: rupiah(order.cash_due) })}
          </p>
        ) : null}
        <Complaint part={order} locale={locale} />
        {dispute?.status === "open" && !dispute.seller_answer ? (
          <AnswerComplaint
            orderId={id}
            sellerId={shop.id}
            texts={{ answer: t.complaintAnswer, send: t.complaintSend, errors: texts.errors }}
          />
        ) : null}
        <ShipActions
          orderId={id}
          sellerId={shop.id}
          canShip={canShip}
          isBooked={status === "processing" && shipment?.status === "booked"}
          isCash={order.cash_due !== null}
          canReject={status === "paid" || status === "processing"}
          texts={{ ...t, yes: texts.order.yes, no: texts.order.no, errors: texts.errors }}
        />
        {order.waybill_id ? <p>{fill(t.booked, { number: order.waybill_id })}</p> : null}
      </div>
      <Pieces order={order} locale={locale} texts={texts} />
      <Destination order={order} texts={texts} />
      {order.status === "completed" || order.status === "refunded" ? (
        <Buyer order={order} sellerId={shop.id} texts={texts} />
      ) : null}
    </div>
  )
}

function Pieces({
  order,
  locale,
  texts: { order: t },
}: {
  order: SellerOrderView
  locale: Locale
  texts: Texts
}) {
  const sums: [name: string, amount: number][] = [
    [t.shipping, order.shipping_total],
    ...(order.discount_total > 0 ? [[t.discount, -order.discount_total] as [string, number]] : []),
    [t.total, order.total],
  ]
  return (
    <>
      <ul className={styles.list}>
        {order.items.map((item) => (
          <li key={item.line_item_id} className={styles.piece}>
            {item.thumbnail ? <img src={item.thumbnail} alt="" width={4} height={5} /> : <span />}
            <span>
              <strong>{item.title}</strong>
              {item.variant_title ? <span className={ui.soft}> · {item.variant_title}</span> : null}
            </span>
            <span>{rupiah(item.subtotal)}</span>
          </li>
        ))}
      </ul>
      <dl className={styles.sums}>
        {sums.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{rupiah(amount)}</dd>
          </div>
        ))}
      </dl>
      {order.status === "disputed" ? (
        <p className={ui.small}>
          <Link href={pathIn(locale, "/seller/conversations")}>{t.dispute.talk}</Link>
        </p>
      ) : null}
    </>
  )
}

/** What is said of who bought: by other shops, by this one, and by them of it once both have written. */
async function Buyer({
  order,
  sellerId,
  texts,
}: {
  order: SellerOrderView
  sellerId: string
  texts: Texts
}) {
  const answer = await askFor("GET /seller/orders/:id/reviews", {
    params: { id: order.id },
    headers: { "x-seller-id": sellerId },
  })
  if (!answer) return null
  const { reviews, buyer_rating } = answer
  const { stars } = texts.order.review
  const t = texts.shopWork
  return (
    <section className={ui.section}>
      <h2 className={ui.title}>{t.buyer}</h2>
      <p className={ui.soft}>
        {buyer_rating.average === null
          ? t.buyerUnrated
          : fill(texts.seller.rating, { rating: buyer_rating.average, n: buyer_rating.count })}
      </p>
      {reviews.written.map(({ id, rating, text }) => (
        <p key={id}>
          <strong>{fill(stars, { n: rating })}</strong> {text}
        </p>
      ))}
      {reviews.can_review && reviews.written.length === 0 ? (
        <ReviewBuyer
          orderId={order.id}
          sellerId={sellerId}
          texts={{ ...t, stars, errors: texts.errors }}
        />
      ) : null}
    </section>
  )
}

/** Where the parcel goes: told to the shop once it is paid for. */
function Destination({ order, texts }: { order: SellerOrderView; texts: Texts }) {
  const to = order.shipping_address
  if (!to) return null
  const said = (name: string) => (typeof to[name] === "string" ? to[name] : "")
  const lines = [
    [said("first_name"), said("last_name")].filter(Boolean).join(" "),
    said("phone"),
    said("address_1"),
    said("address_2"),
    [said("city"), said("province"), said("postal_code")].filter(Boolean).join(", "),
  ]
  return (
    <section className={ui.section}>
      <h2 className={ui.title}>{texts.checkout.address}</h2>
      <address className={styles.address}>
        {lines.filter(Boolean).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
    </section>
  )
}
