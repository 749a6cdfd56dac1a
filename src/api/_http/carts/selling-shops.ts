import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { requireSellingShops } from "../../../workflows/checkout/check/selling-shops"
import { linesAskedFor } from "./lines-of-cart"

const line = z.object({ variant_id: z.string() })

/** Before core puts a piece into a cart: its shop may sell, and is open. Throws `ORD_007`, `SHOP_CLOSED`. */
export async function sellingShops(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const wanted = linesAskedFor(req, line).map(({ variant_id }) => variant_id)
  await requireSellingShops(req.scope, wanted)
  next()
}
