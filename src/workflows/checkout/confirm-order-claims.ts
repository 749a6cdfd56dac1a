import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import type { Hold } from "../../modules/listing/claims"
import type { PlacedOrder } from "../order/load-order"

type OrderedLines = {
  id: string
  items: Pick<PlacedOrder["items"][number], "variant_id" | "quantity">[]
}

/**
 * Makes the pieces that a run holds those of its order.
 *
 * @returns false when they are not the pieces of the order; nothing is changed then
 */
export async function confirmOrderClaims(
  container: MedusaContainer,
  { order, ...hold }: Hold & { order: OrderedLines }
): Promise<boolean> {
  const lines = order.items.flatMap(({ variant_id, quantity }) =>
    variant_id ? [{ variant_id, quantity }] : []
  )
  try {
    await container.resolve(LISTING_MODULE).confirmClaims({ ...hold, order_id: order.id, lines })
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "CART_CHANGED") return false
    throw error
  }
}
