import type { MedusaContainer } from "@medusajs/framework/types"
import { answerOf, LEAST_PER_PIECE, NO_TERMS } from "../../domain/offer/offer"
import { OFFER_MODULE } from "../../modules/offer"
import { OfferErrors } from "../../modules/offer/errors"
import type { OfferedPiece } from "../../modules/offer/making"
import { RELUV_MODULE } from "../../modules/reluv"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { requireVerified } from "../account/verify"
import { requireNoOwnPieces } from "../checkout/check/own-pieces"
import { getMarketplace } from "../marketplace/marketplace"
import { PurchaseErrors } from "../purchase/errors"
import { findPieces, pricePieces } from "../purchase/find-pieces"
import { requireNotBlocked } from "../safety/not-blocked"
import { acceptWithin } from "./accept-offer"
import { settleOffer } from "./settle-offer"

/** A shop's own terms answer for it. */
const TERMS: Actor = { type: "system", id: "offer-terms" }

export type MakeOffer = {
  customer_id: string
  variant_ids: readonly string[]
  /** For all of them together, in rupiah. */
  amount: number
}

/**
 * Offers a price for pieces of one shop, which its terms may answer at once.
 *
 * Throws `AUTH_006`, `ITEM_NOT_FOR_SALE`, `ORD_007`, `SHOP_CLOSED`, `OFFER_SHOPS_MIXED`, `OWN_PIECE`, `PARTY_BLOCKED`,
 * `OFFER_AMOUNT_INVALID`, `OFFER_OFF`, `OFFER_TOO_MANY`, `OFFER_ACCEPTED_ALREADY`. @returns its id
 */
export async function makeOffer(container: MedusaContainer, asked: MakeOffer): Promise<string> {
  const { customer_id, amount } = asked
  await requireVerified(container, customer_id)
  const { seller_id, pieces } = await findOffered(container, asked)
  const lines = pieces.map(({ variant_id, title }) => ({ variant_id, title }))
  await requireNoOwnPieces(container, { customer_id, lines })
  await requireNotBlocked(container, { customer_id, seller_ids: [seller_id] })
  const list_total = pieces.reduce((sum, { list_price }) => sum + list_price, 0)
  const least = pieces.length * LEAST_PER_PIECE
  if (amount < least || amount >= list_total) {
    throw OfferErrors.OFFER_AMOUNT_INVALID({ least, most: list_total - 1 })
  }
  const answer = await answerOfShop(container, { pieces, amount })
  if (answer === "off") throw OfferErrors.OFFER_OFF()

  const offers = container.resolve(OFFER_MODULE)
  const { answer_hours } = container.resolve(RELUV_MODULE).options.policies.offers
  const actor: Actor = { type: "customer", id: customer_id }
  const id = await together(container, async (context) => {
    const made = await offers.makeOffer(
      { customer_id, seller_id, pieces, amount, answer_hours, actor },
      context
    )
    const of = { id: made, seller_id }
    if (answer === "decline") {
      await offers.declineOffer({ of, actor: TERMS, reason: "less than the shop takes" }, context)
    }
    return made
  })
  if (answer === "accept")
    await acceptByTerms(container, { id, seller_id, customer_id, pieces, amount })
  return id
}

/** A transaction of its own: pieces are locked before offers. Died in between, its people answer. */
async function acceptByTerms(
  container: MedusaContainer,
  {
    id,
    seller_id,
    customer_id,
    pieces,
    amount,
  }: { id: string; seller_id: string; customer_id: string; pieces: OfferedPiece[]; amount: number }
): Promise<void> {
  const accept = { of: { id, seller_id }, amount, holds: false, actor: TERMS }
  const offer = { customer_id, pieces: pieces.map((piece) => ({ ...piece, price: null })) }
  await together(container, (context) => acceptWithin(container, { accept, offer }, context))
  await settleOffer(container, id)
}

async function answerOfShop(
  container: MedusaContainer,
  { pieces, amount }: { pieces: readonly OfferedPiece[]; amount: number }
) {
  const rows = await container
    .resolve(OFFER_MODULE)
    .listOfferTerms({ id: pieces.map(({ listing_id }) => listing_id) }, { take: pieces.length })
  const terms = new Map(rows.map((row) => [row.id, row]))
  return answerOf(
    amount,
    pieces.map(({ listing_id }) => terms.get(listing_id) ?? NO_TERMS)
  )
}

/** What can be bought now, at what it costs everybody now. */
async function findOffered(
  container: MedusaContainer,
  { customer_id, variant_ids }: MakeOffer
): Promise<{ seller_id: string; pieces: OfferedPiece[] }> {
  const items = variant_ids.map((variant_id) => ({ variant_id, quantity: 1 }))
  const [found, { region_id }] = await Promise.all([
    findPieces(container, { items, customer_id }),
    getMarketplace(container),
  ])
  const [problem] = found.problems
  if (problem) throw problem.error
  const sellers = new Set(found.pieces.map(({ seller_id }) => seller_id))
  const [seller_id] = sellers
  if (!seller_id || sellers.size > 1) throw OfferErrors.OFFER_SHOPS_MIXED()
  const prices = await pricePieces(container, found.pieces, { currency_code: "idr", region_id })
  const pieces = found.pieces.map(({ variant, listing_id }) => {
    const price = prices.get(variant.id)
    if (!price) throw PurchaseErrors.ITEM_NOT_FOR_SALE({ variant_ids: [variant.id] })
    return {
      listing_id,
      variant_id: variant.id,
      title: variant.product.title,
      list_price: price.amount,
    }
  })
  return { seller_id, pieces }
}
