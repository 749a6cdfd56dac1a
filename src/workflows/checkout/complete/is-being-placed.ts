import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { LISTING_MODULE } from "../../../modules/listing"

const link = z.object({ cart_id: z.string() })

/** Whether the gate still works at an order: its cart's pieces are held, not yet the order's. */
export async function isBeingPlaced(
  container: MedusaContainer,
  order_id: string
): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id },
  })
  const cart_id = link.safeParse(data[0]).data?.cart_id
  return cart_id ? container.resolve(LISTING_MODULE).isCheckoutRunning(cart_id) : false
}
