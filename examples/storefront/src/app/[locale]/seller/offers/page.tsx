import type { Metadata } from "next"
import Link from "next/link"
import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Pager, pageAt } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "../seller.module.css"

const PAGE = 50

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.shopOffers.title, robots: { index: false } }
}

/** What buyers offer: what waits for the shop's answer first, then all others. */
export default async function Offers({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const page = pageAt(await searchParams)
  const { shop, headers } = await needShop()
  const { offers, count } = await ask("GET /seller/offers", {
    query: { limit: PAGE, offset: (page - 1) * PAGE },
    headers,
  })
  const t = texts.shopOffers
  const sorted = offers.toSorted(
    (a, b) => Number(b.status === "open") - Number(a.status === "open")
  )
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Link className={ui.plain} href={pathIn(locale, "/seller")}>
        ← {shop.name}
      </Link>
      <h1 className={ui.title}>{t.title}</h1>
      {offers.length === 0 ? <p className={ui.soft}>{t.none}</p> : null}
      <ul className={`${styles.rows} ${styles.lead}`}>
        {sorted.map((offer) => (
          <li key={offer.id}>
            <Link href={pathIn(locale, `/seller/offers/${offer.id}`)}>
              <strong>{offer.pieces.map(({ title }) => title).join(", ")}</strong>
              <br />
              <span className={ui.soft}>
                {offer.status === "open"
                  ? fill(texts.offer.expires, { time: moment(offer.expires_at, locale) })
                  : t.status[offer.status]}
              </span>
            </Link>
            <span>{rupiah(offer.amount)}</span>
          </li>
        ))}
      </ul>
      <Pager path="/seller/offers" page={page} isMore={count > page * PAGE} locale={locale} />
    </div>
  )
}
