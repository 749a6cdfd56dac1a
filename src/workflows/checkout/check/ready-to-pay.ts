import type { MedusaContainer } from "@medusajs/framework/types"
import { type CartBuyer, requireBuyer } from "../buyer-of-cart"
import { applyRemembered } from "../discounts/codes-of-cart"
import { settleCartDiscounts } from "../discounts/settle-discounts"
import { requireOpenCart } from "../require-open-cart"
import { requireBuyableLines } from "./check-cart"
import { settleCouriers } from "./couriers-of-cart"

/**
 * Before a payment session of a cart with pieces is made: it is no order yet, its buyer may buy what is in
 * it at these prices, every seller has a courier, and its total is whole rupiah. Refuses what completing the cart would, so that
 * nobody fills in a payment for nothing.
 */
export async function readyToPay(container: MedusaContainer, buyer: CartBuyer): Promise<void> {
  const { cart_id } = buyer
  await requireOpenCart(container, cart_id)
  await requireBuyer(container, buyer)
  await requireBuyableLines(container, buyer)
  await settleCouriers(container, cart_id)
  await applyRemembered(container, cart_id)
  await settleCartDiscounts(container, cart_id)
}
