import type { MedusaContainer } from "@medusajs/framework/types"
import { DISCOUNT_MODULE } from "../../modules/discount"
import type { Actor } from "../../shared/sql"
import { settleDiscount } from "./settle-discount"

/**
 * Ends a discount of a shop before its time; its prices are as they were. Without `seller_id` of whichever shop, which
 * only operators may. Throws `DISCOUNT_NOT_FOUND`.
 */
export async function endDiscount(
  container: MedusaContainer,
  discount: { id: string; seller_id: string | null; actor: Actor; reason?: string }
): Promise<void> {
  await container.resolve(DISCOUNT_MODULE).endDiscount({ reason: null, ...discount })
  await settleDiscount(container, discount.id)
}
