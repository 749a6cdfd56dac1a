import type { MedusaContainer } from "@medusajs/framework/types"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import { loadCheckout } from "../load-checkout"
import { settleVouchers } from "./settle-vouchers"
import { inWholeRupiah } from "./whole-rupiah"

/**
 * Makes the discounts of a cart of pieces what they are now: core's in whole rupiah, then vouchers off what those
 * have left.
 */
export async function settleCartDiscounts(
  container: MedusaContainer,
  cart_id: string
): Promise<void> {
  const cart = await loadCheckout(container, cart_id)
  if (!cart || cart.completed_at) return
  await settleVouchers(container, await inWholeRupiah(container, cart), "cart and claimed")
}

/**
 * What vouchers take off a cart now, as its buyer changed it. One statement for a cart without any.
 *
 * @returns whether it is another cart now
 */
export async function settleVouchersOf(
  container: MedusaContainer,
  { cart_id, customer_id }: { cart_id: string; customer_id: string | null }
): Promise<boolean> {
  const may = await container
    .resolve(VOUCHER_MODULE)
    .mayUseVouchers({ cart_id, holder_id: customer_id })
  const cart = may ? await loadCheckout(container, cart_id) : null
  if (!cart || cart.completed_at) return false
  const whole = await inWholeRupiah(container, cart)
  const { changed } = await settleVouchers(container, whole, "cart and claimed")
  return changed || whole !== cart
}
