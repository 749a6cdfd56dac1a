import Link from "next/link"
import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Pager, pageAsked } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "../seller.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.shopOffers.title)

/** What buyers offer: what waits for the shop's answer first, then all others. */
export default async function Offers({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { page, part } = pageAsked(await searchParams)
  const { shop, headers } = await needShop()
  const { offers, count } = await ask("GET /seller/offers", {
    query: part,
    headers,
  })
  const t = texts.shopOffers
  const sorted = offers.toSorted(
    (a, b) => Number(b.status === "open") - Number(a.status === "open")
  )
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop.name} />
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
      <Pager path="/seller/offers" page={page} count={count} locale={locale} />
    </div>
  )
}
