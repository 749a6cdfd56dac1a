import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, askListing, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { About } from "@/ui/about"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import { OfferActions } from "./offer-actions"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.offer.title)

/** What somebody offered, what the shop says to it, and what can be done now. */
export default async function Offer({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { id } = await params
  const { offer } = await ask("GET /store/offers/:id", { params: { id } })
  const found = await Promise.all(offer.pieces.map(({ listing_id }) => askListing(listing_id)))
  const t = texts.offer
  const { status, amount, list_total, expires_at, valid_until } = offer
  const waits = status === "open" || status === "countered"
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/offers" name={t.listTitle} />
      <h1 className={ui.title}>{t.status[status] ?? status}</h1>
      {found.map((listing) =>
        listing ? <About key={listing.id} listing={listing} locale={locale} /> : null
      )}
      <p>
        <strong>{rupiah(amount)}</strong>{" "}
        <span className={ui.soft}>{fill(t.of, { price: rupiah(list_total) })}</span>
      </p>
      <p className={ui.soft}>
        {waits ? fill(t.expires, { time: moment(expires_at, locale) }) : null}
        {status === "accepted" && valid_until
          ? fill(t.valid, { time: moment(valid_until, locale) })
          : null}
      </p>
      <OfferActions
        offer={{
          id,
          status,
          amount,
          pieces: offer.pieces.map(({ listing_id, variant_id, title }) => ({
            listing_id,
            variant_id,
            title,
          })),
        }}
        bag={pathIn(locale, "/bag")}
        texts={{
          withdraw: t.withdraw,
          accept: fill(t.accept, { amount: rupiah(amount) }),
          decline: t.decline,
          toBag: t.toBag,
          counter: texts.shopOffers.counter,
          counterAmount: t.yours,
          counterHint: fill(t.counterHint, { amount: rupiah(amount) }),
          errors: texts.errors,
        }}
      />
    </div>
  )
}
