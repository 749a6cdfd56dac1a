import { z } from "zod"
import { applyRemembered, idleCodes } from "../../../workflows/checkout/discounts/codes-of-cart"
import { CheckoutErrors } from "../../../workflows/checkout/errors"
import { cartAnew, changedCart, isOfPieces } from "./cart-answer"

const asked = z.object({ promo_codes: z.array(z.string()).min(1) })
const remembers = z.object({ reluv_codes: z.array(z.string()).min(1) })

/**
 * A code that takes nothing off is told with its reason; core answers 200 and drops it. One of shipping
 * waits for the couriers. Throws `CODE_IDLE`.
 */
export const toldCodes = changedCart(async (req, cart) => {
  const codes = asked.safeParse(req.body).data?.promo_codes
  if (!codes || !(await isOfPieces(req, cart.id))) return cart
  const idle = await idleCodes(req.scope, { cart_id: cart.id, asked: codes })
  const dropped = idle.filter(({ why }) => why !== "waits_for_courier")
  if (dropped.length > 0) throw CheckoutErrors.CODE_IDLE({ codes: dropped })
  return idle.length > 0 ? cartAnew(req, cart.id) : cart
})

/** Couriers are chosen: codes that waited for them take effect. */
export const rememberedCodes = changedCart(async (req, cart) => {
  // `fields` may leave the metadata out.
  const waits = cart.metadata === undefined || remembers.safeParse(cart.metadata).success
  if (!waits) return cart
  await applyRemembered(req.scope, cart.id)
  return cartAnew(req, cart.id)
})
