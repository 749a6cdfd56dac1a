import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { z } from "zod"
import { contentsOfCart } from "../../../workflows/checkout/cart-contents"

export type ShownCart = Record<string, unknown> & { id: string }

/** What becomes of a cart before core answers it; the very same one leaves the answer as it is. */
type Change = (req: MedusaRequest, cart: ShownCart) => Promise<ShownCart>

/** Changes the cart that core is about to answer. What the change throws is answered in its place. */
export function changedCart(change: Change) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const answer = res.json.bind(res)
    res.json = (body: unknown) => {
      void changed(req, body, change).then(answer, next)
      return res
    }
    next()
  }
}

/** The cart as it is by now, with the fields that were asked for. */
export function cartAnew(req: MedusaRequest, id: string): Promise<ShownCart> {
  return refetchCart(id, req.scope, req.queryConfig.fields)
}

export async function isOfPieces(req: MedusaRequest, cart_id: string): Promise<boolean> {
  return (await contentsOfCart(req.scope, cart_id)).pieces.length > 0
}

async function changed(req: MedusaRequest, body: unknown, change: Change): Promise<unknown> {
  const found = cartIn(body)
  if (!found) return body
  const cart = await change(req, found.cart)
  return cart === found.cart ? body : found.put(cart)
}

const cartBody = z.looseObject({ cart: z.looseObject({ id: z.string() }) })
/** As core answers when it removed a line. */
const parentBody = z.looseObject({ parent: z.looseObject({ id: z.string() }) })

function cartIn(body: unknown): { cart: ShownCart; put: (cart: ShownCart) => unknown } | null {
  const whole = cartBody.safeParse(body).data
  if (whole) return { cart: whole.cart, put: (cart) => ({ ...whole, cart }) }
  const removed = parentBody.safeParse(body).data
  return removed ? { cart: removed.parent, put: (parent) => ({ ...removed, parent }) } : null
}
