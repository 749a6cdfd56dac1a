import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { contentsOfCart } from "../../../workflows/checkout/cart-contents"
import { validBody } from "../../_contract/validate"
import { StoreChooseCourier } from "../../store/carts/contract"

/**
 * Before core reads which courier a buyer chose: core drops what it does not know, and with it the
 * courier that was named in the wrong place, so that the cheapest would be charged. Throws
 * `INPUT_INVALID`. A cart without a seller's piece is core's own.
 */
export async function namedCourier(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const body = Array.isArray(req.body) ? z.array(StoreChooseCourier) : StoreChooseCourier
  if (body.safeParse(req.body).success) return next()
  const { pieces } = await contentsOfCart(req.scope, req.params.id ?? "")
  return pieces.length > 0 ? validBody(body)(req, res, next) : next()
}
