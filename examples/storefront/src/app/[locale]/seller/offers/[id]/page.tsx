import Link from "next/link"
import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import styles from "../../seller.module.css"
import { AnswerOffer } from "./answer-offer"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.shopOffers.title)

/** One offer as its shop sees it: who makes it, for what, and what can be said to it. */
export default async function SellerOffer({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { id } = await params
  const { offer } = await ask("GET /seller/offers/:id", {
    params: { id },
    headers,
  })
  const t = texts.shopOffers
  const { status, amount, list_total, expires_at, valid_until, pieces, buyer } = offer
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller/offers" name={t.title} />
      <h1 className={ui.title}>{t.status[status]}</h1>
      <ul className={styles.rows}>
        {pieces.map((piece) => (
          <li key={piece.variant_id}>
            <Link href={pathIn(locale, `/listings/${piece.listing_id}`)}>
              <strong>{piece.title}</strong>
            </Link>
            <span>{rupiah(piece.list_price)}</span>
          </li>
        ))}
      </ul>
      <p>
        <strong>{rupiah(amount)}</strong>{" "}
        <span className={ui.soft}>
          {fill(texts.offer.of, { price: rupiah(list_total) })}
          {buyer.name ? ` · ${fill(t.from, { name: buyer.name })}` : null}
        </span>
      </p>
      <p className={ui.soft}>
        {status === "open" || status === "countered"
          ? fill(texts.offer.expires, { time: moment(expires_at, locale) })
          : null}
        {status === "accepted" && valid_until
          ? fill(texts.offer.valid, { time: moment(valid_until, locale) })
          : null}
      </p>
      {status === "open" ? (
        <AnswerOffer
          offer={{ id, amount, list_total }}
          sellerId={shop.id}
          texts={{
            accept: fill(texts.offer.accept, { amount: rupiah(amount) }),
            decline: texts.offer.decline,
            counter: t.counter,
            counterAmount: t.counterAmount,
            counterHint: fill(t.counterHint, {
              least: rupiah(amount),
              most: rupiah(list_total),
            }),
            errors: texts.errors,
          }}
        />
      ) : null}
    </div>
  )
}
