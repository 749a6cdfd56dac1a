import type { MedusaRequest } from "@medusajs/framework/http"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import { settleVouchersOf } from "../../../workflows/checkout/discounts/settle-discounts"
import { customerIdIn } from "../customer"
import { cartAnew, changedCart, type ShownCart } from "./cart-answer"

/**
 * A cart that is changed is worked out anew, and shows what its vouchers do: what each takes off, or why nothing.
 * One without a voucher is answered as Medusa does.
 */
export const vouchersInCart = changedCart(async (req, cart) =>
  withVouchers(req, await settled(req, cart, customerIdIn(req)))
)

/** As `vouchersInCart`, where nothing was changed: only what time has changed is worked out anew. */
export const vouchersInShownCart = changedCart(withVouchers)

async function withVouchers(req: MedusaRequest, cart: ShownCart): Promise<ShownCart> {
  const vouchers = req.scope.resolve(VOUCHER_MODULE)
  const tell = () => vouchers.listTold({ cart_id: cart.id })
  let told = await tell()
  let shown = cart
  if (told.some(({ is_old }) => is_old)) {
    shown = await settled(req, cart, null)
    told = await tell()
  }
  if (told.length === 0) return shown
  return { ...shown, vouchers: told.map(({ is_old, ...voucher }) => voucher) }
}

async function settled(
  req: MedusaRequest,
  cart: ShownCart,
  customer_id: string | null
): Promise<ShownCart> {
  const isChanged = await settleVouchersOf(req.scope, { cart_id: cart.id, customer_id })
  return isChanged ? cartAnew(req, cart.id) : cart
}
