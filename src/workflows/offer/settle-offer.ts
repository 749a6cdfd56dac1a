import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { OFFER_MODULE } from "../../modules/offer"
import type { UnsettledOffer } from "../../modules/offer/settling"
import type { Actor } from "../../shared/sql"
import { makeOwnPriceList, removeOwnPriceList } from "../discount/own-price-list"
import { workOffDue } from "../due/work-off-due"
import { writeCards } from "../listing-card/write-cards"
import { turnPiecesOf } from "../live-claim/turn-pieces"

const PATIENCE_SECONDS = 30
/** Longer than settling one may take. */
export const LEASE_SECONDS = 60
const CLOCK: Actor = { type: "system", id: "clock" }

/** By this Medusa's pricing knows whose price it is: every cart and purchase asks with it, and no client can say it. */
export const BUYER_RULE = "customer_id"

/**
 * Makes Medusa's price list what was agreed: there while the price is the buyer's, gone once it is not. Whoever answers
 * an offer calls it last; after a crash the job does. Repeating it changes nothing.
 */
export async function settleOffer(container: MedusaContainer, id: string): Promise<void> {
  const offers = container.resolve(OFFER_MODULE)
  await container.resolve(Modules.LOCKING).execute(
    [`settle-offer:${id}`],
    async () => {
      await offers.expireOffer({ id, actor: CLOCK })
      const offer = await offers.findUnsettledOffer({ id })
      if (!offer) return
      const pieces = await offers.listOfferPieces({ offer_id: id }, { take: null })
      const price_list_id = offer.is_priced
        ? await makeList(container, offer, pieces)
        : await removeOwnPriceList(container, id)
      await endHold(container, offer, pieces)
      if (offer.holds && offer.valid_until) await showPromise(container, pieces)
      await offers.settleOffer({ id, is_priced: offer.is_priced, price_list_id })
    },
    { timeout: PATIENCE_SECONDS }
  )
}

type Piece = { listing_id: string; variant_id: string; title: string; price: number | null }

function makeList(
  container: MedusaContainer,
  { id, customer_id, valid_until, price_list_id }: UnsettledOffer,
  pieces: readonly Piece[]
): Promise<string> {
  if (!valid_until) throw new Error(`the offer ${id} was accepted without a window`)
  return makeOwnPriceList(container, id, {
    known: price_list_id,
    list: () => ({
      title: `Nego: ${pieces[0]?.title ?? id}`.slice(0, 100),
      // It begins at once, by the clock of whoever asks; ours may be ahead of the database's.
      ends_at: valid_until.toISOString(),
      rules: { [BUYER_RULE]: [customer_id] },
      prices: pieces.map(({ variant_id, price }) => ({
        variant_id,
        amount: price ?? 0,
        currency_code: "idr",
        max_quantity: 1,
      })),
    }),
  })
}

/** What ended before its window gives its pieces free at once. */
async function endHold(
  container: MedusaContainer,
  { status, holds, customer_id, valid_until }: UnsettledOffer,
  pieces: readonly Piece[]
): Promise<void> {
  if (!holds || !valid_until || (status !== "withdrawn" && status !== "lapsed")) return
  const variant_ids = pieces.map(({ variant_id }) => variant_id)
  await container
    .resolve(LISTING_MODULE)
    .endReservations({ variant_ids, customer_id, until: valid_until })
}

/** Pieces are promised to somebody, or are not any more: shoppers see it, and so does whoever watches or waits in a live sale. */
async function showPromise(container: MedusaContainer, pieces: readonly Piece[]): Promise<void> {
  const listing_ids = [...new Set(pieces.map(({ listing_id }) => listing_id))]
  await container.resolve(LISTING_CARD_MODULE).markCards({ listing_ids })
  await writeCards(container)
  await turnPiecesOf(container, { listing_ids })
}

/** Ends what is over, and makes and removes the prices that somebody died over. @returns how many it took up */
export function settleOffers(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  const offers = container.resolve(OFFER_MODULE)
  return workOffDue(container, {
    clock: "settle-offer",
    most,
    claim: (one) => offers.claimDueOffers({ ...one, lease_seconds: LEASE_SECONDS }),
    work: ({ id }) => settleOffer(container, id),
    about: () => ({}),
  })
}
