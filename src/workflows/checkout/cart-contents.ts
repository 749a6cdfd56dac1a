import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import { CheckoutErrors } from "./errors"

/** The lines of a cart by whose rules they follow: a seller's pieces, and the shop's own products. */
export type CartContents = {
  pieces: { variant_id: string; quantity: number }[]
  /** Titles. */
  ordinary: string[]
}

/** Two statements, whatever the cart: every checkout of the host shop pays for them. */
export async function contentsOfCart(
  container: MedusaContainer,
  cart_id: string
): Promise<CartContents> {
  const lines = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id }, { select: ["id", "title", "variant_id", "quantity"] })
  const variants = lines.flatMap(({ variant_id }) => variant_id ?? [])
  if (variants.length === 0) return { pieces: [], ordinary: lines.map(({ title }) => title) }
  const found = await container.resolve(LISTING_MODULE).listPieces(
    { variant_id: variants },
    // What was removed was a piece: it is refused as one, and not sold as the shop's own.
    { select: ["variant_id"], take: variants.length, withDeleted: true }
  )
  const pieces = new Set(found.map(({ variant_id }) => variant_id))
  return {
    pieces: lines.flatMap(({ variant_id, quantity }) =>
      variant_id && pieces.has(variant_id) ? [{ variant_id, quantity: Number(quantity) }] : []
    ),
    ordinary: lines
      .filter(({ variant_id }) => !pieces.has(variant_id ?? ""))
      .map(({ title }) => title),
  }
}

/**
 * Whether a cart follows the marketplace's rules: it holds pieces of sellers and nothing else. One
 * without a piece is Medusa's own. Throws `CART_MIXED`: what the shop sells itself has no seller who
 * ships it, no deadline, and no part to give its money back by. Throws `CART_NOT_FOUND`, for which core
 * has no answer everywhere.
 */
export async function isPurchase(container: MedusaContainer, cart_id: string): Promise<boolean> {
  const { pieces, ordinary } = await contentsOfCart(container, cart_id)
  if (pieces.length === 0 && ordinary.length === 0) await requireCart(container, cart_id)
  if (pieces.length === 0) return false
  if (ordinary.length > 0) throw CheckoutErrors.CART_MIXED({ titles: ordinary })
  return true
}

async function requireCart(container: MedusaContainer, id: string): Promise<void> {
  const [cart] = await container
    .resolve(Modules.CART)
    .listCarts({ id }, { select: ["id"], take: 1 })
  if (!cart) throw CheckoutErrors.CART_NOT_FOUND()
}
