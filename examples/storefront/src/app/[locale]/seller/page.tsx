import Link from "next/link"
import { rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, askFor, needLogin } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import type { Texts } from "@/texts"
import { Icon } from "@/ui/icon"
import ui from "@/ui/ui.module.css"
import { OpenShop } from "./open-shop"
import { ListingRows, OrderRows } from "./rows"
import styles from "./seller.module.css"

/** Of what waits, as much as fits on a page; all of it is a page of its own. */
const MOST_DUE = 100
const LATEST = 20

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.shopWork.title)

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
        <Link href={pathIn(locale, "/seller/orders")}>{t.orders}</Link>
        <Link href={pathIn(locale, "/seller/payouts")}>{texts.payouts.title}</Link>
        <Link href={pathIn(locale, "/seller/vouchers")}>{texts.shopVouchers.title}</Link>
        <Link href={pathIn(locale, "/seller/campaigns")}>{texts.shopCampaigns.title}</Link>
        <Link href={pathIn(locale, "/seller/statistics")}>{texts.shopNumbers.title}</Link>
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

/** What waits for the shop: complaints that it has not answered, and what has to be sent, the soonest first. */
async function Due({ shopId, locale, texts }: { shopId: string; locale: Locale; texts: Texts }) {
  const headers = { "x-seller-id": shopId }
  const of = (status: "disputed" | "paid" | "processing") =>
    ask("GET /seller/orders", { query: { status, limit: MOST_DUE }, headers })
  const [disputed, paid, processing] = await Promise.all([
    of("disputed"),
    of("paid"),
    of("processing"),
  ])
  const unanswered = disputed.orders.filter(({ dispute }) => !dispute?.seller_answer)
  const due = [...paid.orders, ...processing.orders].toSorted((a, b) =>
    (a.ship_by ?? "").localeCompare(b.ship_by ?? "")
  )
  const t = texts.shopWork
  return (
    <>
      {unanswered.length > 0 ? (
        <section className={ui.section}>
          <h2 className={ui.title}>{t.disputes}</h2>
          <OrderRows orders={unanswered} locale={locale} />
        </section>
      ) : null}
      <section className={ui.section}>
        <header className={ui.sectionHead}>
          <h2 className={ui.title}>{t.due}</h2>
          <Link className={ui.more} href={pathIn(locale, "/seller/orders")}>
            {t.allOrders}
          </Link>
        </header>
        {due.length === 0 ? <p className={ui.soft}>{t.noDue}</p> : null}
        <OrderRows orders={due} locale={locale} />
      </section>
    </>
  )
}

async function Pieces({ shopId, locale, texts }: { shopId: string; locale: Locale; texts: Texts }) {
  const { listings } = await ask("GET /seller/listings", {
    query: { limit: LATEST },
    headers: { "x-seller-id": shopId },
  })
  const t = texts.shopWork
  return (
    <section className={ui.section}>
      <header className={ui.sectionHead}>
        <h2 className={ui.title}>{t.all}</h2>
        <Link className={ui.more} href={pathIn(locale, "/seller/listings")}>
          {t.allListings}
        </Link>
      </header>
      {listings.length === 0 ? <p className={ui.soft}>{t.noListings}</p> : null}
      <ListingRows listings={listings} locale={locale} />
    </section>
  )
}
