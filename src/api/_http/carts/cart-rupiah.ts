import { roundCartDiscountsWorkflow } from "../../../workflows/checkout/discounts/round-cart-discounts"
import { cartAnew, changedCart, isOfPieces, type ShownCart } from "./cart-answer"

/**
 * A cart of pieces shows whole rupiah wherever it is shown: core computes a percentage to fractions, which
 * nobody can pay, and the payment would be of another sum than the one that the buyer saw.
 */
export const wholeRupiahInCart = changedCart(async (req, cart) => {
  if (!hasFraction(cart) || !(await isOfPieces(req, cart.id))) return cart
  await roundCartDiscountsWorkflow(req.scope).run({ input: { cart_id: cart.id } })
  return cartAnew(req, cart.id)
})

function hasFraction(cart: ShownCart): boolean {
  return Object.values(cart).some((value) => {
    const number = typeof value === "number" ? value : numeric(value)
    return number !== null && !Number.isInteger(number)
  })
}

/** Core's totals are numbers, or big numbers that print as such. */
function numeric(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("numeric" in value)) return null
  return Number(value.numeric)
}
