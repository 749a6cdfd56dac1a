import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VoucherScope } from "../../../domain/voucher/voucher"
import { ListingErrors } from "../../../modules/listing/errors"
import { RELUV_MODULE } from "../../../modules/reluv"
import { flow } from "../../../shared/flow"
import { reasonOf } from "../../../shared/reason-of"
import type { PlacedOrder } from "../../order/load-order"
import { isUsedUp } from "../../order/promotion-uses"
import { requireNoneBlocked } from "../../safety/not-blocked"
import type { CartBuyer } from "../buyer-of-cart"
import { type CheckedCart, checkCart } from "../check/check-cart"
import { requireCurrentPrices } from "../check/current-prices"
import { requireNoOwnPieces } from "../check/own-pieces"
import { splitOrder } from "../cut/split-order-by-seller"
import { usedUpCodes } from "../discounts/codes-of-cart"
import { CheckoutErrors } from "../errors"
import { giveBack, giveBackWithOrder } from "../undo/give-back"
import { claimCart } from "./claim-cart"
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
  const claim = await claimCart(container, { buyer, cart, hold: { owner, hold_seconds } })
  if (claim.outcome === "in_progress") return claim
  if (claim.outcome === "ordered") return { ...claim, order: null }

  const claimed = { cart_id, owner, claimed_at: Date.now() }
  const hold = { ...claimed, hold_seconds, pieces: claim.pieces }
  const order = await orderAtCurrentPrices(container, { buyer, cart, hold }).catch(
    async (error: unknown) => {
      await giveBack(container, claimed)
      throw await inWords(container, cart_id, error)
    }
  )
  const order_id = order.id
  const uses = await confirmOrderClaims(container, { cart_id, owner, order })
  if (!uses) {
    await giveBackWithOrder(container, { ...claimed, order_id })
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
