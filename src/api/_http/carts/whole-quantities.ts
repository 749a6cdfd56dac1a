import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { isQuantity } from "../../../domain/checkout/quantity"
import { LISTING_MODULE } from "../../../modules/listing"
import { CheckoutErrors } from "../../../workflows/checkout/errors"
import { linesAskedFor } from "./lines-of-cart"

const line = z.object({ variant_id: z.string(), quantity: z.number() })

/**
 * Before core makes a cart with lines, or adds one: core takes any number above zero and rounds it as it
 * is stored, so that a tenth of a piece would leave a line of none. What is no seller's piece is left to
 * core. Throws `QUANTITY_INVALID`.
 */
export async function wholeQuantities(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const odd = linesAskedFor(req, line).filter(({ quantity }) => !isQuantity(quantity))
  await refusePieces(req, odd)
  next()
}

/** Before core changes a line; 0 removes it. Throws `QUANTITY_INVALID`. */
export async function wholeQuantityOfLine(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { data } = z.object({ quantity: z.number() }).safeParse(req.body)
  if (data && data.quantity !== 0 && !isQuantity(data.quantity)) {
    const changed = await req.scope
      .resolve(Modules.CART)
      .listLineItems({ id: req.params.line_id }, { select: ["id", "variant_id"] })
    await refusePieces(
      req,
      changed.flatMap(({ variant_id }) => (variant_id ? [{ ...data, variant_id }] : []))
    )
  }
  next()
}

async function refusePieces(
  req: MedusaRequest,
  odd: readonly { variant_id: string; quantity: number }[]
): Promise<void> {
  if (odd.length === 0) return
  const pieces = await req.scope
    .resolve(LISTING_MODULE)
    .listOffers(odd.map(({ variant_id }) => variant_id))
  const wrong = odd.find(({ variant_id }) =>
    pieces.some((piece) => piece.variant_id === variant_id)
  )
  if (wrong) throw CheckoutErrors.QUANTITY_INVALID(wrong)
}
