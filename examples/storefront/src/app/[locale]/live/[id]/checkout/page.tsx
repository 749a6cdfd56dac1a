import type { LiveSaleDetails } from "medusa-plugin-reluv/client"
import { redirect } from "next/navigation"
import { pathIn } from "@/locale"
import { keptAddresses } from "@/server/addresses"
import type { BagPiece } from "@/server/bag-pieces"
import { ownHead, pageIn } from "@/server/page"
import { ask, askFor, needLogin } from "@/server/reluv"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import { Checkout } from "../../../checkout/checkout"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.checkout.title)

/** What somebody holds in a live sale, bought as a bag is: together, and sent in one parcel. */
export default async function LiveCheckout({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { id } = await params
  const [{ live_sale }, { claims }, addresses, vouchers] = await Promise.all([
    ask("GET /store/live/:id", { params: { id } }),
    ask("GET /store/live/:id/claims", { params: { id } }),
    keptAddresses(),
    askFor("GET /store/vouchers", { query: { limit: 20 } }),
  ])
  const held = claims.filter(({ status }) => status === "held")
  // What was claimed costs what it did then, whatever the shop asks of others now.
  const priceOf = new Map(held.map(({ variant_id, live_price }) => [variant_id, live_price]))
  const pieces = live_sale.pieces
    .filter(({ variant_id }) => priceOf.has(variant_id))
    .map((piece) => ({ ...piece, live_price: priceOf.get(piece.variant_id) ?? null }))
    .map((piece) => pieceOf(piece, live_sale))
  if (pieces.length === 0) redirect(pathIn(locale, `/live/${id}`))
  return (
    <div className={ui.page}>
      <Back locale={locale} to={`/live/${id}`} name={live_sale.title} />
      <h1 className={ui.title}>{texts.checkout.title}</h1>
      <Checkout
        locale={locale}
        pieces={pieces}
        addresses={addresses.flatMap(({ address }) => address ?? [])}
        vouchers={(vouchers?.vouchers ?? [])
          .filter(({ is_used_up }) => !is_used_up)
          .map(({ id: voucherId, title, min_spend, is_claimed }) => ({
            id: voucherId,
            title,
            min_spend,
            is_claimed,
          }))}
        texts={{ ...texts.checkout, errors: texts.errors }}
      />
    </div>
  )
}

function pieceOf(
  { variant_id, listing_id, title, picture, price, live_price }: LiveSaleDetails["pieces"][number],
  { seller }: LiveSaleDetails
): BagPiece {
  return {
    variant_id,
    listing_id,
    title,
    handle: null,
    brand: null,
    variant: null,
    price: live_price ?? price ?? 0,
    compare_at: live_price === null ? null : price,
    by_offer: false,
    picture: picture === null ? null : { src: picture, srcset: null },
    seller: { id: seller.id, name: seller.name, handle: seller.handle },
    gone: false,
    closed: false,
    order_id: null,
  }
}
