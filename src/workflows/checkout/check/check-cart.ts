import type { MedusaContainer } from "@medusajs/framework/types"
import { isPayable } from "../../../domain/checkout/payable-total"
import { MIDTRANS_PROVIDER_ID } from "../../../shared/provider-ids"
import { requireVerified } from "../../account/verify"
import { type CartBuyer, takeCart } from "../buyer-of-cart"
import { type HeldVouchers, requireVouchers } from "../discounts/require-vouchers"
import { inWholeRupiah } from "../discounts/whole-rupiah"
import { CheckoutErrors } from "../errors"
import { type Checkout, loadCheckout } from "../load-checkout"
import { nameCouriers, requireCouriers } from "./couriers-of-cart"
import { type PricedCart, requireCurrentPrices } from "./current-prices"
import { requireDeliverable } from "./deliverable-cart"
import { requireNoOwnPieces } from "./own-pieces"
import { requireSellingShops } from "./selling-shops"

/** What of a cart the gate acts on, once it was looked at. */
export type CheckedCart = PricedCart & {
  pieces: { variant_id: string; quantity: number; title?: string }[]
  /** What it is paid with; none where nothing is left to pay. */
  payment_sessions: NonNullable<Checkout["payment_collection"]>["payment_sessions"]
  /** What completing it claims of vouchers. */
  vouchers: HeldVouchers
}

/**
 * Everything that can be wrong with a cart before it is worth claiming its pieces: first whose it is,
 * then what is in it. Core compares neither the payment session's amount with the cart's total nor the
 * caller with the cart's owner. The cart is read once, and again only if this changes it: a guest's
 * becomes the buyer's, and discounts, which core computes anew with each change, become whole rupiah.
 */
export async function checkCart(
  container: MedusaContainer,
  buyer: CartBuyer
): Promise<CheckedCart> {
  const load = async () => {
    const cart = await loadCheckout(container, buyer.cart_id)
    if (!cart) throw CheckoutErrors.CART_NOT_FOUND()
    return cart
  }
  let cart = await load()
  if (await takeCart(container, cart, buyer)) cart = await load()
  cart = await inWholeRupiah(container, cart)
  let vouchers: HeldVouchers = { vouchers: [], buyer_keys: [] }
  // A completed cart goes on: its claims know the order, which is the answer to a repeated call.
  if (!cart.completed_at) {
    vouchers = await requireVouchers(container, cart)
    if (buyer.customer_id) await requireVerified(container, buyer.customer_id)
    await requireDeliverable(container, cart)
    await requireCouriers(container, cart)
    requirePayable(cart)
    await nameCouriers(container, cart)
  }
  return {
    ...pricedCart(cart),
    pieces: cart.items.flatMap(({ variant_id, quantity, title }) =>
      variant_id ? [{ variant_id, quantity, title }] : []
    ),
    payment_sessions: cart.payment_collection?.payment_sessions ?? [],
    vouchers,
  }
}

/**
 * Before a payment is begun: throws `AUTH_006`, `OWN_PIECE`, `SHOP_CLOSED`, `ORD_007` of a shop that may not sell and
 * `CART_CHANGED` where completing the cart would.
 */
export async function requireBuyableLines(
  container: MedusaContainer,
  { cart_id, customer_id }: CartBuyer
): Promise<void> {
  const cart = await loadCheckout(container, cart_id)
  if (!cart || cart.completed_at) return
  if (customer_id) await requireVerified(container, customer_id)
  const priced = pricedCart(cart)
  await requireNoOwnPieces(container, { customer_id, lines: priced.lines })
  await requireSellingShops(
    container,
    cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  )
  await requireCurrentPrices(container, priced)
}

function pricedCart({ id, items, ...cart }: Checkout): PricedCart {
  const { currency_code, region_id, sales_channel_id, customer_id, email, customer } = cart
  return {
    cart_id: id,
    context: {
      currency_code,
      region_id,
      region: { id: region_id },
      sales_channel_id,
      customer_id,
      customer: { id: customer_id, groups: customer?.groups ?? [] },
      email,
    },
    // A price that an operator gave a line by hand is not asked again.
    lines: items.flatMap(({ id, title, variant_id, quantity, unit_price, is_custom_price }) =>
      variant_id && !is_custom_price ? [{ id, title, variant_id, quantity, unit_price }] : []
    ),
  }
}

function requirePayable(cart: Checkout): void {
  const { total, original_total: before_discounts, credit_lines } = cart
  const isWhole = (credit_lines ?? []).every(({ amount }) => Number.isSafeInteger(amount))
  if (!isWhole || !isPayable({ total, before_discounts })) {
    throw CheckoutErrors.AMOUNT_NOT_PAYABLE({ total })
  }
  // Credit or discounts cover it: core asks for no payment then, nor do we.
  if (total === 0) return
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const session = sessions.find(({ provider_id }) => provider_id === MIDTRANS_PROVIDER_ID)
  if (!session) throw CheckoutErrors.PAYMENT_SESSION_MISSING()
  if (session.amount !== total) throw CheckoutErrors.PAYMENT_SESSION_STALE()
}
