import type { Metadata } from "next"
import Link from "next/link"
import { moment, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask, askFor, needLogin } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"
import { Icon } from "@/ui/icon"
import ui from "@/ui/ui.module.css"
import { OpenShop } from "./open-shop"
import styles from "./seller.module.css"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.shopWork.title, robots: { index: false } }
}

/** A shop from behind the counter: what has to be sent first, what there is to sell, and what was earned. */
export default async function Seller({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const shop = await ownShop()
  const t = texts.shopWork
  if (!shop) {
    return (
      <div className={`${ui.page} ${ui.narrow}`}>
        <h1 className={ui.title}>{t.openTitle}</h1>
        <p className={`${ui.soft} ${styles.lead}`}>{t.openText}</p>
        <OpenShop
          texts={{
            ...t,
            street: texts.checkout.street,
            area: texts.checkout.area,
            areaHint: texts.checkout.areaHint,
            areaNone: texts.checkout.areaNone,
            areaFailed: texts.checkout.areaFailed,
            areaAgain: texts.checkout.areaAgain,
            errors: texts.errors,
          }}
        />
      </div>
    )
  }
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <header className={ui.sectionHead}>
        <h1 className={ui.title}>{shop.name}</h1>
        <Link className={ui.button} href={pathIn(locale, "/seller/listings/new")}>
          <Icon name="camera" size={20} /> {t.sellNew}
        </Link>
      </header>
      <Money shopId={shop.id} texts={texts} />
      <p className={styles.ways}>
        <Link href={pathIn(locale, "/seller/payouts")}>{texts.payouts.title}</Link>
        <Link href={pathIn(locale, "/seller/offers")}>{texts.shopOffers.title}</Link>
        <Link href={pathIn(locale, "/seller/conversations")}>{texts.inbox.chats}</Link>
        <Link href={pathIn(locale, "/seller/reviews")}>{texts.shop.reviews}</Link>
      </p>
      <Due shopId={shop.id} locale={locale} texts={texts} />
      <Pieces shopId={shop.id} locale={locale} texts={texts} />
    </div>
  )
}

async function Money({ shopId, texts }: { shopId: string; texts: Texts }) {
  const answer = await askFor("GET /seller/balance", { headers: { "x-seller-id": shopId } })
  if (!answer) return null
  return (
    <dl className={styles.money}>
      <div>
        <dt>{texts.shopWork.balance}</dt>
        <dd>{rupiah(answer.balance.available)}</dd>
      </div>
      <div>
        <dt>{texts.shopWork.held}</dt>
        <dd>{rupiah(answer.balance.held)}</dd>
      </div>
    </dl>
  )
}

async function Due({ shopId, locale, texts }: { shopId: string; locale: Locale; texts: Texts }) {
  const headers = { "x-seller-id": shopId }
  const [paid, processing] = await Promise.all([
    ask("GET /seller/orders", { query: { status: "paid", limit: 50 }, headers }),
    ask("GET /seller/orders", { query: { status: "processing", limit: 50 }, headers }),
  ])
  const due = [...paid.orders, ...processing.orders].toSorted((a, b) =>
    (a.ship_by ?? "").localeCompare(b.ship_by ?? "")
  )
  const t = texts.shopWork
  return (
    <section className={ui.section}>
      <h2 className={ui.title}>{t.due}</h2>
      {due.length === 0 ? <p className={ui.soft}>{t.noDue}</p> : null}
      <ul className={styles.list}>
        {due.map((order) => (
          <li key={order.id}>
            <Link href={pathIn(locale, `/seller/orders/${order.id}`)}>
              {order.items[0]?.thumbnail ? (
                <img src={order.items[0].thumbnail} alt="" width={4} height={5} loading="lazy" />
              ) : (
                <span />
              )}
              <span>
                <strong>{order.items.map(({ title }) => title).join(", ")}</strong>
                <br />
                <span className={ui.soft}>
                  {order.number} · {texts.order.part[order.status]}
                  {order.ship_by
                    ? ` · ${fill(t.shipBy, { time: moment(order.ship_by, locale) })}`
                    : null}
                </span>
              </span>
              <span>{rupiah(order.total)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function Pieces({ shopId, locale, texts }: { shopId: string; locale: Locale; texts: Texts }) {
  const { listings } = await ask("GET /seller/listings", {
    query: { limit: 50 },
    headers: { "x-seller-id": shopId },
  })
  const t = texts.shopWork
  return (
    <section className={ui.section}>
      <h2 className={ui.title}>{t.all}</h2>
      {listings.length === 0 ? <p className={ui.soft}>{t.noListings}</p> : null}
      <ul className={styles.list}>
        {listings.map((listing) => (
          <li key={listing.id}>
            <Link href={pathIn(locale, `/seller/listings/${listing.id}`)} prefetch={false}>
              {listing.picture ? (
                <img src={listing.picture.src} alt="" width={4} height={5} loading="lazy" />
              ) : (
                <span />
              )}
              <span>
                <strong>{listing.title}</strong>
                <br />
                <span className={ui.soft}>{t.status[listing.status]}</span>
              </span>
              <span>{listing.price === null ? null : rupiah(listing.price)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
