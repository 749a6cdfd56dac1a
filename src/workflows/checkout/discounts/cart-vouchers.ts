import type { MedusaContainer } from "@medusajs/framework/types"
import { isOfCart } from "../../../domain/voucher/obstacle"
import { voucherCodeOf } from "../../../domain/voucher/voucher-code"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import { refusalOf, VoucherErrors } from "../../../modules/voucher/errors"
import { isPurchase } from "../cart-contents"
import { CheckoutErrors } from "../errors"
import { loadCheckout } from "../load-checkout"
import { requireOpenCart } from "../require-open-cart"
import { type SettledVouchers, settleVouchers } from "./settle-vouchers"
import { inWholeRupiah } from "./whole-rupiah"

/** What vouchers do to a cart now. Throws `CART_NOT_FOUND`. */
export async function readCartVouchers(
  container: MedusaContainer,
  cart_id: string
): Promise<SettledVouchers> {
  const cart = await loadCheckout(container, cart_id)
  if (!cart) throw CheckoutErrors.CART_NOT_FOUND()
  const whole = await inWholeRupiah(container, cart)
  return settleVouchers(container, whole, cart.completed_at ? "cart" : "cart and claimed")
}

/**
 * Puts the voucher of a code into a cart. It stays there also while the cart is not enough for it, which is told with
 * what is missing. Throws `ORD_005` and `ORD_006` where no cart of this buyer could use it: it is not kept then;
 * `CART_COMPLETED`, `CHECKOUT_IN_PROGRESS`, `CART_MIXED`, `CART_NOT_FOUND`.
 */
export async function addVoucher(
  container: MedusaContainer,
  { cart_id, code: typed }: { cart_id: string; code: string }
): Promise<SettledVouchers> {
  const code = voucherCodeOf(typed)
  const pieces = await isPurchase(container, cart_id)
  await requireOpenCart(container, cart_id)
  // What the shop sells itself is Medusa's, and so are its discounts.
  if (!pieces) throw refusalOf([{ code, why: "other_items" }])
  const vouchers = container.resolve(VOUCHER_MODULE)
  const voucher_id = await vouchers.addToCart({ cart_id, code })
  const settled = await readCartVouchers(container, cart_id)
  const verdict = settled.verdicts.find((one) => one.voucher_id === voucher_id)
  if (!verdict?.obstacle || isOfCart(verdict.obstacle)) return settled
  await vouchers.removeFromCart({ cart_id, voucher_id })
  throw refusalOf([{ ...verdict, code, why: verdict.obstacle.why }])
}

/** Takes a voucher out of a cart. Throws `VOUCHER_NOT_FOUND` of one that is not in it, `CART_COMPLETED`, `CHECKOUT_IN_PROGRESS`. */
export async function leaveOutVoucher(
  container: MedusaContainer,
  { cart_id, ...which }: { cart_id: string } & ({ code: string } | { voucher_id: string })
): Promise<SettledVouchers> {
  await requireOpenCart(container, cart_id)
  const voucher = "code" in which ? { code: voucherCodeOf(which.code) } : which
  const left = await container.resolve(VOUCHER_MODULE).leaveOutOfCart({ cart_id, ...voucher })
  if (!left) throw VoucherErrors.VOUCHER_NOT_FOUND()
  return readCartVouchers(container, cart_id)
}
