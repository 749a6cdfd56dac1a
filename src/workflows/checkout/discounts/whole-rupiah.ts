import type { MedusaContainer } from "@medusajs/framework/types"
import { roundDiscounts } from "../../../domain/checkout/round-discounts"
import { type Checkout, loadCheckout } from "../load-checkout"
import { roundCartDiscountsWorkflow } from "./round-cart-discounts"

const RUPIAH = "idr"

/** An open cart whose discounts are whole rupiah: as it was, or rounded and read again. */
export async function inWholeRupiah(container: MedusaContainer, cart: Checkout): Promise<Checkout> {
  if (cart.completed_at || !hasFractions(cart)) return cart
  await roundCartDiscountsWorkflow(container).run({ input: { cart_id: cart.id } })
  return (await loadCheckout(container, cart.id)) ?? cart
}

/** Of each of its discounts: two fractions may make a whole sum. */
function hasFractions({ currency_code, items, shipping_methods }: Checkout): boolean {
  const discounts = [...items, ...shipping_methods]
    .flatMap((row) => row.adjustments ?? [])
    .map(({ id, code, amount }) => ({ id, code: code ?? null, amount }))
  return currency_code === RUPIAH && roundDiscounts(discounts).length > 0
}
