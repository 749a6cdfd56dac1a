import type { MedusaContainer } from "@medusajs/framework/types"
import { refusalOf, VoucherErrors } from "../../../modules/voucher/errors"
import type { UseRequest } from "../../../modules/voucher/uses"
import { type Checkout, loadCheckout } from "../load-checkout"
import { settleVouchers } from "./settle-vouchers"

/** What completing a cart claims of vouchers. */
export type HeldVouchers = Pick<UseRequest, "vouchers" | "buyer_keys">

/**
 * Before a cart is completed: its vouchers still take off what its buyer was told. Throws `ORD_005` and `ORD_006`
 * with those that do not any more, `CART_CHANGED` where they take off something else; the cart says so by then, and
 * can be completed as it is.
 */
export async function requireVouchers(
  container: MedusaContainer,
  cart: Checkout
): Promise<HeldVouchers> {
  const { uses, buyer_keys, changed, lost } = await settleVouchers(container, cart, "cart")
  if (lost.length > 0) throw refusalOf(lost)
  if (changed) throw VoucherErrors.VOUCHERS_CHANGED()
  return { vouchers: uses, buyer_keys }
}

/** Others took what was left of a cart's vouchers: its next reading says so. */
export async function tellLostVouchers(container: MedusaContainer, cart_id: string): Promise<void> {
  const cart = await loadCheckout(container, cart_id)
  if (cart && !cart.completed_at) await settleVouchers(container, cart, "cart")
}
