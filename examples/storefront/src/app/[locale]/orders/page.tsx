import type { PurchaseRow } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { day, moment, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { type Texts, textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { cursorIn, More } from "@/ui/more"
import { Tabs } from "@/ui/tabs"
import ui from "@/ui/ui.module.css"
import styles from "./orders.module.css"

/** What is to be done first comes first. */
const STAGES = [
  "to_pay",
  "to_ship",
  "on_its_way",
  "to_confirm",
  "disputed",
  "done",
  "cancelled",
] as const

const PICTURES = 3

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.order.listTitle)

/** What somebody bought, the latest first: how far each purchase is, and what is due next. */
export default async function Orders({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const asked = await searchParams
  const stage = STAGES.find((one) => one === asked.stage) ?? null
  const { purchases, next_cursor } = await ask("GET /store/purchases", {
    query: { limit: 10, ...(stage && { stage }), ...cursorIn(asked) },
  })
  const t = texts.order
  if (purchases.length === 0 && stage === null) return <Nothing locale={locale} texts={texts} />
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{t.listTitle}</h1>
      <Tabs
        path="/orders"
        name="stage"
        tabs={STAGES.map((one) => [one, t.stage[one]])}
        chosen={stage}
        locale={locale}
      />
      {purchases.length === 0 ? <p className={ui.soft}>{t.noneHere}</p> : null}
      <ul className={styles.list}>
        {purchases.map((purchase) => (
          <li key={purchase.order_id}>
            <Purchase purchase={purchase} locale={locale} />
          </li>
        ))}
      </ul>
      <More
        path={stage ? `/orders?stage=${stage}` : "/orders"}
        cursor={next_cursor}
        locale={locale}
      />
    </div>
  )
}

function Nothing({ locale, texts }: { locale: Locale; texts: Texts }) {
  return (
    <div className={ui.empty}>
      <h1>{texts.order.none}</h1>
      <p>{texts.order.noneText}</p>
      <Link className={ui.button} href={pathIn(locale, "/search")}>
        {texts.state.toSearch}
      </Link>
    </div>
  )
}

function Purchase({ purchase, locale }: { purchase: PurchaseRow; locale: Locale }) {
  const { order: t } = textsOf(locale)
  const { order_id, display_id, total, created_at, seller_orders } = purchase
  const items = seller_orders.flatMap((part) => part.items)
  const shops = seller_orders.map(({ seller }) => seller.name).join(", ")
  return (
    <Link href={pathIn(locale, `/orders/${order_id}`)} prefetch={false}>
      <span className={styles.pictures}>
        {items
          .filter(({ thumbnail }) => thumbnail)
          .slice(0, PICTURES)
          .map(({ line_item_id, thumbnail }) => (
            <img
              key={line_item_id}
              src={thumbnail ?? ""}
              alt=""
              width={4}
              height={5}
              loading="lazy"
            />
          ))}
      </span>
      <span className={styles.words}>
        <strong>{fill(t.title, { n: display_id ?? "" })}</strong>
        <span className={ui.soft}>{items.map(({ title }) => title).join(", ")}</span>
        <Stands purchase={purchase} locale={locale} />
        <span className={ui.soft}>
          {day(created_at, locale)} · {shops}
        </span>
      </span>
      <span>{rupiah(total)}</span>
    </Link>
  )
}

/** What a payment says better than the stage does. */
const SAID_BY_PAYMENT = new Set(["pending", "in_review", "expired", "failed", "refunded"])
const URGENT = new Set<PurchaseRow["stage"]>(["to_pay", "to_confirm"])

/** How far a purchase is, and until when something is due. */
function Stands({ purchase, locale }: { purchase: PurchaseRow; locale: Locale }) {
  const { order: t } = textsOf(locale)
  const { stage, next, payment } = purchase
  const isOfPayment = stage === "to_pay" || stage === "cancelled"
  const time = next && moment(next.by, locale)
  const due = { pay: `${t.payUntil} {time}`, ship: t.shipBy, confirm: t.completeBy }
  return (
    <span className={styles.stands}>
      <span className={`${ui.chip} ${URGENT.has(stage) ? ui.chipWarn : ""}`}>
        {payment && isOfPayment && SAID_BY_PAYMENT.has(payment.status)
          ? t.status[payment.status]
          : t.stage[stage]}
      </span>
      {next && time ? <span className={ui.soft}>{fill(due[next.what], { time })}</span> : null}
      {payment?.cash_on_delivery ? <span className={ui.soft}>{t.status.on_delivery}</span> : null}
    </span>
  )
}
