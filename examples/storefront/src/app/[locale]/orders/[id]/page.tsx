import Link from "next/link"
import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { timeNow } from "@/server/now"
import { ownHead, pageIn } from "@/server/page"
import { ask, askFor, needLogin } from "@/server/reluv"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import { toldOfCash } from "./cash"
import styles from "./order.module.css"
import { Part } from "./part"
import { Payment } from "./payment"
import { RefundAccount } from "./refund-account"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.order.listTitle)

/** A purchase: how and until when it is paid, and each shop's part of it. */
export default async function Order({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { id } = await params
  const [payment, { seller_orders }, told, refunds] = await Promise.all([
    ask("GET /store/orders/:id/payment", { params: { id } }),
    ask("GET /store/orders/:id/seller-orders", { params: { id } }),
    askFor("GET /store/orders/:id/timeline", { params: { id } }),
    askFor("GET /store/orders/:id/refunds", { params: { id } }),
  ])
  const t = texts.order
  const cash = toldOfCash(payment, seller_orders, t.cash)
  const timeline = told?.timeline ?? []
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/orders" name={t.listTitle} />
      <Payment
        // What the server says anew stands in place of what was known.
        key={`${payment.status} ${payment.snap_token ?? ""}`}
        sums={cash?.sums ?? [rupiah(payment.amount)]}
        locale={locale}
        payment={payment}
        now={timeNow()}
        texts={{
          ...t,
          status: t.status[payment.status],
          statusText: cash?.text ?? t.statusText[payment.status],
          errors: texts.errors,
        }}
      />
      {(refunds?.refunds ?? []).map((refund) => (
        <p key={refund.id} className={`${ui.notice} ${ui.noticeGood} ${styles.refund}`}>
          {refund.status === "done" ? t.timeline["refund.done"] : t.timeline["refund.owed"]}:{" "}
          {rupiah(refund.amount)}
        </p>
      ))}
      {refunds?.refunds.some(({ asks_for }) => asks_for === "bank_account") ? (
        <RefundAccount orderId={id} texts={{ ...t.refundAccount, errors: texts.errors }} />
      ) : null}
      {seller_orders.map((part) => (
        <Part key={part.id} part={part} locale={locale} texts={texts} />
      ))}
      {timeline.length > 0 ? (
        <details className={styles.history}>
          <summary>{t.history}</summary>
          <ol>
            {timeline.map(({ at, key, seller_order_id, reason }) => (
              <li key={`${at} ${key} ${seller_order_id ?? ""}`}>
                <span>
                  {t.timeline[key] ?? key}
                  {seller_orders.length > 1 && seller_order_id ? (
                    <span className={ui.soft}>
                      {" · "}
                      {seller_orders.find((part) => part.id === seller_order_id)?.seller.name}
                    </span>
                  ) : null}
                  {key === "seller-order.booked" && reason ? (
                    <span className={ui.soft}> · {reason}</span>
                  ) : null}
                </span>
                <time dateTime={at}>{moment(at, locale)}</time>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <p className={styles.on}>
        <Link href={pathIn(locale, "/search")}>{t.keepGoing}</Link>
      </p>
    </div>
  )
}
