import { notFound, redirect } from "next/navigation"
import { rupiah } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { About } from "@/ui/about"
import ui from "@/ui/ui.module.css"
import { OfferForm } from "./offer-form"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ listing?: string; variant?: string }>
}

export const generateMetadata = ownHead((texts) => texts.offer.title)

const RUNNING = new Set(["open", "countered", "accepted"])

export default async function NewOffer({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { listing: id, variant: wanted } = await searchParams
  if (typeof id !== "string") notFound()
  await needLogin()
  const [{ listing }, made] = await Promise.all([
    ask("GET /store/listings/:id", { params: { id } }),
    ask("GET /store/offers", { query: { listing_id: id, limit: 20 } }),
  ])
  // One that still runs is gone on with, also where its answer was lost.
  const running = made.offers.find(({ status }) => RUNNING.has(status))
  if (running) redirect(pathIn(locale, `/offers/${running.id}`))
  const free = listing.variants.filter(({ available }) => available > 0)
  const variant = free.find((one) => one.id === wanted) ?? free[0]
  if (!variant) notFound()
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{texts.offer.title}</h1>
      <About listing={listing} locale={locale} />
      {listing.variants.length > 1 ? <p>{variant.title}</p> : null}
      <OfferForm
        variantId={variant.id}
        price={variant.price}
        offers={pathIn(locale, "/offers")}
        texts={{
          ...texts.offer,
          of: fill(texts.offer.of, { price: rupiah(variant.price) }),
          errors: texts.errors,
        }}
      />
    </div>
  )
}
