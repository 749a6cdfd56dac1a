import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { VoucherScope } from "../../../domain/voucher/voucher"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ClaimOutcome } from "../../../modules/listing/claims"
import { ListingErrors } from "../../../modules/listing/errors"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { OFFER_MODULE } from "../../../modules/offer"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { RELUV_MODULE } from "../../../modules/reluv"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import { isCashSession } from "../../../shared/cash-session"
import { flow } from "../../../shared/flow"
import { reasonOf } from "../../../shared/reason-of"
import type { Actor } from "../../../shared/sql"
import { together } from "../../../shared/together"
import { claimInTurn } from "../../live-claim/claim-in-turn"
import type { PlacedOrder } from "../../order/load-order"
import {
  isUsedUp,
  type PromotionUses,
  releaseWithUses,
  usesOfCart,
} from "../../order/promotion-uses"
import { requireNoneBlocked } from "../../safety/not-blocked"
import type { CartBuyer } from "../buyer-of-cart"
import { type CheckedCart, checkCart } from "../check/check-cart"
import { requireCurrentPrices } from "../check/current-prices"
import { requireNoOwnPieces } from "../check/own-pieces"
import { splitOrder } from "../cut/split-order-by-seller"
import { usedUpCodes } from "../discounts/codes-of-cart"
import { tellLostVouchers } from "../discounts/require-vouchers"
import { CheckoutErrors } from "../errors"
import { loadCheckout, orderOfCart } from "../load-checkout"
import { dropReservations, leftBehind } from "../undo/left-behind"
import { reopenCart, undoOrder } from "../undo/undo-order"
import { confirmOrderClaims } from "./confirm-order-claims"
import { type OrderHold, placeOrder } from "./place-order"

/** What whoever goes on with an order need not read again: of one of before, nothing. */
export type OrderAtHand = {
  order: PlacedOrder | null
  /** What the vouchers are limited to that it uses. */
  scopes?: readonly VoucherScope[]
}

export type Completion =
  | ({ outcome: "ordered"; order_id: string } & OrderAtHand)
  /** Another run of the same cart is under way. */
  | { outcome: "in_progress" }

/** `checked` is a cart that the caller has looked at a moment ago; without it the gate looks itself. */
export type CompletePurchase = CartBuyer & { checked?: CheckedCart }

/**
 * The gate before completion (decision 0005): every piece of the cart is claimed in one SQL transaction before
 * Medusa makes an order, so a buyer who is too late hears it at once, and nobody can ever pay for a
 * piece that is gone. A failure gives the claims back; a crash leaves them to the repair job.
 *
 * Answers `ordered` with the order (`order` is what this run made, null for one of before), or
 * `in_progress` when another run of the same cart is under way.
 */
export const completePurchaseWorkflow = flow(
  "reluv-complete-purchase",
  async (container, { checked, ...buyer }: CompletePurchase) =>
    completePurchase(container, buyer, checked ?? (await checkCart(container, buyer)))
)

async function completePurchase(
  container: MedusaContainer,
  buyer: CartBuyer,
  cart: CheckedCart
): Promise<Completion> {
  const { cart_id } = cart
  const { policies } = container.resolve(RELUV_MODULE).options
  await requireNoOwnPieces(container, { ...buyer, ...cart })
  await requireNoneBlocked(container, { ...buyer, ...cart })
  const owner = randomUUID()
  const hold_seconds = policies.checkout_hold_seconds
  const claim = await claimTogether(container, { buyer, cart, hold: { owner, hold_seconds } })
  if (claim.outcome === "in_progress") return claim
  if (claim.outcome === "ordered") return { ...claim, order: null }

  const claimed_at = Date.now()
  const hold = { cart_id, owner, hold_seconds, pieces: claim.pieces, claimed_at }
  const order = await orderAtCurrentPrices(container, { buyer, cart, hold }).catch(
    async (error: unknown) => {
      await giveBack(container, { cart_id, owner, claimed_at })
      throw await inWords(container, cart_id, error)
    }
  )
  const order_id = order.id
  const uses = await confirmOrderClaims(container, { cart_id, owner, order })
  if (!uses) {
    // An order of other pieces, or vouchers, than those that were claimed: nobody could ever pay for it. What core counted
    // is asked first: a cart that is open again may change.
    const used = await usesOfCart(container, cart_id)
    await undoOrder(container, { cart_id, order_id })
    // Whoever took a slow run's hold over may have cancelled its order before it had its reservations.
    const left = await leftBehind(container, { cart_id, since: new Date(claimed_at) })
    await dropReservations(container, left)
    await reopenCart(container, cart_id)
    await giveBack(container, { cart_id, owner, claimed_at }, used)
    throw ListingErrors.CART_CHANGED()
  }
  // From here on the purchase can be paid, and nothing that fails may undo it.
  await splitOrder(container, { order_id, order, uses }).catch((error: unknown) => {
    // The repair job cuts it.
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Order ${order_id} could not be cut per seller yet: ${reasonOf(error)}`)
  })
  return { outcome: "ordered", order_id, order, scopes: uses.map(({ scope }) => scope) }
}

/**
 * All pieces and all vouchers of a cart, or none: whoever is too late for one of them has taken nothing from
 * anybody.
 */
async function claimTogether(
  container: MedusaContainer,
  {
    buyer,
    cart: { cart_id, pieces, vouchers, lines, context: priced, payment_sessions },
    hold,
  }: { buyer: CartBuyer; cart: CheckedCart; hold: Pick<OrderHold, "owner" | "hold_seconds"> }
): Promise<ClaimOutcome> {
  const listings = container.resolve(LISTING_MODULE)
  const { max_open } = container.resolve(RELUV_MODULE).options.policies.cash_on_delivery
  try {
    return await claimInTurn(container, pieces, async (context) => {
      const { customer_id } = buyer
      const request = { cart_id, customer_id, pieces, ...hold }
      const claim = await listings.claimPieces(request, context)
      if (claim.outcome === "claimed") {
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
        if (customer_id && payment_sessions.some(isCashSession))
          await container
            .resolve(PURCHASE_PAYMENT_MODULE)
            .claimCash({ cart_id, customer_id, max_open }, context)
      }
      return claim
    })
  } catch (error) {
    if (isOfVouchers(error)) await tellLostVouchers(container, cart_id)
    throw error
  }
}

function isOfVouchers(error: unknown): boolean {
  return error instanceof MedusaError && (error.code === "ORD_005" || error.code === "ORD_006")
}

/** Asked once the pieces are held: from then on their seller cannot change what they cost. */
async function orderAtCurrentPrices(
  container: MedusaContainer,
  { buyer, cart, hold }: { buyer: CartBuyer; cart: CheckedCart; hold: OrderHold }
): Promise<PlacedOrder> {
  const anew = cart.lines.length > 0 && (await requireCurrentPrices(container, cart))
  return placeOrder(container, { cart: anew ? await checkCart(container, buyer) : cart, hold })
}

/** Core counts the uses of a code as it completes. */
async function inWords(
  container: MedusaContainer,
  cart_id: string,
  error: unknown
): Promise<unknown> {
  if (!isUsedUp(error)) return error
  return CheckoutErrors.CODE_USED_UP({ codes: await usedUpCodes(container, cart_id) })
}

/**
 * Pieces go back, unless the failure left an order, a dead cart or a reservation, which only the repair job can tell
 * apart; with them go the uses that core does not take back itself.
 */
async function giveBack(
  container: MedusaContainer,
  { claimed_at, ...hold }: { cart_id: string; owner: string; claimed_at: number },
  used: PromotionUses | null = null
): Promise<void> {
  const { cart_id } = hold
  const cart = await loadCheckout(container, cart_id)
  const order = await orderOfCart(container, cart_id)
  if (cart?.completed_at || order) return
  const left = await leftBehind(container, {
    cart_id,
    since: new Date(claimed_at),
  })
  if (left.order_ids.length > 0 || left.reservation_ids.length > 0) return
  const actor: Actor = { type: "system", id: "checkout" }
  const release = { ...hold, actor, reason: "the checkout failed" }
  await together(container, (context) => releaseWithUses(container, { release, used }, context))
}
