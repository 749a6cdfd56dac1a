import type { SellerOrderView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { moment, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { askFor } from "@/server/reluv"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"
import { Complaint } from "@/ui/complaint"
import { Icon } from "@/ui/icon"
import ui from "@/ui/ui.module.css"
import { isDue, toldOfParcel } from "./cash"
import { Dispute } from "./dispute"
import styles from "./order.module.css"
import { PartActions } from "./part-actions"
import { Reviews } from "./reviews"

const STEPS = ["paid", "processing", "shipped", "delivered", "completed"] as const
const RECEIVABLE = new Set<SellerOrderView["status"]>(["shipped", "delivered"])

/** What one shop sends: what it is, where it is, and what its buyer may do now. */
export async function Part({
  part,
  locale,
  texts,
}: {
  part: SellerOrderView
  locale: Locale
  texts: Texts
}) {
  const t = texts.order
  const { id, status, seller, items, ship_by, complete_by } = part
  const isReviewable = status === "completed"
  const reviews = isReviewable
    ? await askFor("GET /store/seller-orders/:id/reviews", { params: { id } })
    : null
  const cash = toldOfParcel(part, t.cash)
  const step = STEPS.findIndex((each) => each === status)
  return (
    <section className={styles.part} data-status={status} data-number={part.number}>
      <header className={styles.partHead}>
        <h2>
          <Link href={pathIn(locale, `/shops/${seller.handle}`)}>{seller.name}</Link>
        </h2>
        <span className={`${ui.small} ${ui.soft}`}>{part.number}</span>
      </header>
      <p className={styles.status}>
        <strong>{t.part[status]}</strong>
        {ship_by && (status === "paid" || status === "processing") ? (
          <span className={ui.soft}>{fill(t.shipBy, { time: moment(ship_by, locale) })}</span>
        ) : null}
        {complete_by && RECEIVABLE.has(status) ? (
          <span className={ui.soft}>
            {fill(t.completeBy, { time: moment(complete_by, locale) })}
          </span>
        ) : null}
      </p>
      {step >= 0 ? (
        <ol className={styles.steps} aria-label={t.part[status]}>
          {STEPS.map((each, index) => (
            <li key={each} data-done={index <= step} aria-current={each === status || undefined}>
              <span className={ui.hidden}>{t.part[each]}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {part.waybill_id ? (
        <p className={styles.waybill}>
          <Icon name="truck" size={18} />
          {fill(t.waybill, {
            courier: (part.courier_code ?? "").toUpperCase(),
            number: part.waybill_id,
          })}
          {part.tracking_url ? (
            <a href={part.tracking_url} rel="noopener noreferrer" target="_blank">
              {t.track}
            </a>
          ) : null}
        </p>
      ) : null}
      {cash ? <p className={isDue(part) ? styles.due : ui.soft}>{cash}</p> : null}
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.line_item_id}>
            {item.thumbnail ? <img src={item.thumbnail} alt="" width={4} height={5} /> : <span />}
            <span>
              {item.title}
              {item.variant_title ? <span className={ui.soft}> · {item.variant_title}</span> : null}
            </span>
            <span>{rupiah(item.subtotal)}</span>
          </li>
        ))}
      </ul>
      <dl className={styles.sums}>
        <div>
          <dt>{t.shipping}</dt>
          <dd>{rupiah(part.shipping_total)}</dd>
        </div>
        {part.discount_total > 0 ? (
          <div>
            <dt>{t.discount}</dt>
            <dd>{rupiah(-part.discount_total)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t.total}</dt>
          <dd>{rupiah(part.total)}</dd>
        </div>
      </dl>
      <Complaint part={part} locale={locale} />
      {RECEIVABLE.has(status) && !isDue(part) ? (
        <>
          <PartActions
            partId={id}
            canExtend={complete_by !== null && !part.extended}
            texts={{ ...pick(t), errors: texts.errors }}
          />
          <Dispute partId={id} texts={{ ...t.dispute, open: t.problem, errors: texts.errors }} />
        </>
      ) : null}
      {reviews ? (
        <Reviews
          partId={id}
          seller={seller.name}
          exchange={reviews.reviews}
          texts={{ ...t.review, aspects: texts.shop.aspects, errors: texts.errors }}
        />
      ) : null}
    </section>
  )
}

function pick({ receive, receiveSure, extend, yes, no }: Texts["order"]) {
  return { receive, receiveSure, extend, yes, no }
}
