import { createHash } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { RequestTurn } from "../../modules/purchase-payment/requests"
import { RELUV_MODULE } from "../../modules/reluv"
import { finishUrlOf } from "../../providers/payment-midtrans/finish-url"
import { requireVerified } from "../account/verify"
import { completePurchaseOnce, type Ordered } from "../checkout/complete/complete-purchase-once"
import { CheckoutErrors } from "../checkout/errors"
import { loadCheckout, orderOfCart } from "../checkout/load-checkout"
import { draftPurchase } from "./draft-purchase"
import { PurchaseErrors } from "./errors"
import type { PurchaseRequest } from "./purchase-request"
import { discardCart, writeCart } from "./write-cart"

/** Longer than a purchase may take, however slow its couriers' prices come. */
const LEASE_SECONDS = 60
const POLL_MILLISECONDS = 150
const PATIENCE_MILLISECONDS = 40_000

/**
 * Buys in one go: the cart is made whole at once, then completed through the same gate as any cart.
 * With a key the same request is one purchase, however often and from how many places it is sent, also
 * when a process died in the middle. What is refused leaves nothing behind.
 *
 * @returns the order
 * Throws `AUTH_006`, what `draftPurchase` found, what the gate refuses, `IDEMPOTENCY_KEY_USED`,
 * `CHECKOUT_IN_PROGRESS` and `PAYMENT_FINISH_URL_FOREIGN`
 */
export async function buy(
  container: MedusaContainer,
  request: PurchaseRequest,
  idempotencyKey: string | null
): Promise<Ordered> {
  requireOwnFinishUrl(container, request)
  if (!idempotencyKey) return order(container, request, generateEntityId(undefined, "cart"))

  const requests = container.resolve(PURCHASE_PAYMENT_MODULE)
  const turn = await takeTurn(container, request, idempotencyKey)
  if (turn.turn === "done") return orderOfBefore(turn.order_id)
  const { id, cart_id } = turn
  try {
    const made = turn.again ? await whatWasMade(container, cart_id) : null
    const ordered = made ? orderOfBefore(made) : await order(container, request, cart_id)
    await requests.finishRequest({ id, order_id: ordered.order_id })
    return ordered
  } catch (error) {
    if (await isNothingLeft(container, cart_id)) await requests.forgetRequest({ id })
    else await requests.returnRequest({ id })
    throw error
  }
}

async function order(
  container: MedusaContainer,
  request: PurchaseRequest,
  cart_id: string
): Promise<Ordered> {
  await requireVerified(container, request.customer_id)
  const draft = await draftPurchase(container, request)
  const [problem] = draft.problems
  if (problem) throw problem.error
  try {
    const { customer_id } = request
    const cart = await writeCart(container, draft, { ...request, cart_id })
    return await completePurchaseOnce(container, { cart_id, customer_id, checked: cart })
  } catch (error) {
    if (!(await isUndecided(container, cart_id))) await discardCart(container, cart_id)
    throw error
  }
}

/** The payment session asks, too, but then a part of the cart is written. */
function requireOwnFinishUrl(container: MedusaContainer, { finish_url }: PurchaseRequest): void {
  const { midtrans = { finish_origins: [] } } = container.resolve(RELUV_MODULE).options
  finishUrlOf(finish_url, midtrans)
}

function orderOfBefore(order_id: string): Ordered {
  return { outcome: "ordered", order_id, order: null }
}

type Turn = Extract<RequestTurn, { turn: "mine" | "done" }>

/** Waits for the request that makes the same purchase just now. */
async function takeTurn(
  container: MedusaContainer,
  request: PurchaseRequest,
  idempotency_key: string
): Promise<Turn> {
  const { customer_id, ...wanted } = request
  const input = {
    customer_id,
    idempotency_key,
    fingerprint: createHash("sha256").update(JSON.stringify(wanted)).digest("hex"),
    lease_seconds: LEASE_SECONDS,
  }
  const requests = container.resolve(PURCHASE_PAYMENT_MODULE)
  for (const until = Date.now() + PATIENCE_MILLISECONDS; Date.now() < until; ) {
    const turn = await requests.beginRequest(input)
    if (turn.turn === "mine" || turn.turn === "done") return turn
    if (turn.turn === "used") throw PurchaseErrors.IDEMPOTENCY_KEY_USED()
    await pause(POLL_MILLISECONDS)
  }
  throw CheckoutErrors.CHECKOUT_IN_PROGRESS()
}

/** After a crash: the order, if it came to one; else the half-made cart makes room for another try. */
async function whatWasMade(container: MedusaContainer, cartId: string): Promise<string | null> {
  const listings = container.resolve(LISTING_MODULE)
  // The repair job finishes or undoes what the dead one holds.
  if (await listings.isCheckoutRunning(cartId)) throw CheckoutErrors.CHECKOUT_IN_PROGRESS()
  const made = await orderOfCart(container, cartId)
  if (made) return made
  if (await loadCheckout(container, cartId)) await discardCart(container, cartId)
  return null
}

/** A hold means that an order may exist, or come to be: then only the repair job may end it. */
async function isUndecided(container: MedusaContainer, cartId: string): Promise<boolean> {
  const listings = container.resolve(LISTING_MODULE)
  return (
    (await listings.isCheckoutRunning(cartId)) || (await orderOfCart(container, cartId)) !== null
  )
}

async function isNothingLeft(container: MedusaContainer, cartId: string): Promise<boolean> {
  return !(await isUndecided(container, cartId)) && !(await loadCheckout(container, cartId))
}
