import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ClaimOutcome } from "../../../modules/listing/claims"
import { ListingErrors } from "../../../modules/listing/errors"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { OFFER_MODULE } from "../../../modules/offer"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { RELUV_MODULE } from "../../../modules/reluv"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import { buyerKeysOf, isCashSession } from "../../../shared/cash-session"
import type { SqlContext } from "../../../shared/sql"
import { claimInTurn } from "../../live-claim/claim-in-turn"
import type { CartBuyer } from "../buyer-of-cart"
import type { CheckedCart } from "../check/check-cart"
import { tellLostVouchers } from "../discounts/require-vouchers"
import type { OrderHold } from "./place-order"

type ClaimCart = {
  buyer: CartBuyer
  cart: CheckedCart
  hold: Pick<OrderHold, "owner" | "hold_seconds">
}

/**
 * All pieces of a cart and all that it uses with them, or none: whoever is too late for one of them has taken nothing
 * from anybody. Throws `ORD_007` for pieces that are gone, `ORD_005` and `ORD_006` for vouchers, and what the modules
 * do that are asked for the rest.
 */
export async function claimCart(
  container: MedusaContainer,
  { buyer, cart, hold }: ClaimCart
): Promise<ClaimOutcome> {
  const { cart_id, pieces } = cart
  const listings = container.resolve(LISTING_MODULE)
  try {
    return await claimInTurn(container, pieces, async (context) => {
      const request = { cart_id, customer_id: buyer.customer_id, pieces, ...hold }
      const claim = await listings.claimPieces(request, context)
      if (claim.outcome === "claimed") await claimWhatItUses(container, { buyer, cart }, context)
      return claim
    })
  } catch (error) {
    if (isOfVouchers(error)) await tellLostVouchers(container, cart_id)
    throw error
  }
}

/** Agreed prices, uses of vouchers, claims of live sales, and a place among those who pay at the door. */
async function claimWhatItUses(
  container: MedusaContainer,
  {
    buyer: { customer_id },
    cart: { cart_id, pieces, vouchers, lines, context: priced, payment_sessions },
  }: Omit<ClaimCart, "hold">,
  context: SqlContext
): Promise<void> {
  // Whose agreed prices the cart has is asked as Medusa's pricing asks.
  const agreed_with = typeof priced.customer_id === "string" ? priced.customer_id : null
  await container
    .resolve(OFFER_MODULE)
    .claimOffers({ cart_id, customer_id: agreed_with, lines }, context)
  const uses = { cart_id, customer_id, ...vouchers }
  await container.resolve(VOUCHER_MODULE).claimVouchers(uses, context)
  const live = {
    cart_id,
    customer_id: agreed_with,
    lines,
    buyer_id: customer_id,
    variant_ids: pieces.map(({ variant_id }) => variant_id),
  }
  const taken = await container.resolve(LIVE_SALE_MODULE).takeLiveClaims(live, context)
  if (!taken.has_live_prices) throw ListingErrors.CART_CHANGED()
  const atDoor = payment_sessions.find(isCashSession)
  if (customer_id && atDoor) {
    const { max_open } = container.resolve(RELUV_MODULE).options.policies.cash_on_delivery
    const buyer_keys = buyerKeysOf(atDoor)
    await container
      .resolve(PURCHASE_PAYMENT_MODULE)
      .claimCash({ cart_id, customer_id, buyer_keys, max_open }, context)
  }
}

function isOfVouchers(error: unknown): boolean {
  return error instanceof MedusaError && (error.code === "ORD_005" || error.code === "ORD_006")
}
