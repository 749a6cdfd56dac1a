import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LISTING_MODULE } from "../../modules/listing"
import type { Hold } from "../../modules/listing/claims"

const order = z.object({
  items: z.array(z.object({ variant_id: z.string().nullish(), quantity: z.coerce.number() })),
})

/**
 * Makes the pieces that a run holds those of its order.
 *
 * @returns false when they are not the pieces of the order; nothing is changed then
 */
export async function confirmOrderClaims(
  container: MedusaContainer,
  { order_id, ...hold }: Hold & { order_id: string }
): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.*"],
    filters: { id: order_id },
  })
  const lines = order
    .parse(data[0])
    .items.flatMap(({ variant_id, quantity }) => (variant_id ? [{ variant_id, quantity }] : []))
  try {
    await container.resolve(LISTING_MODULE).confirmClaims({ ...hold, order_id, lines })
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "CART_CHANGED") return false
    throw error
  }
}
