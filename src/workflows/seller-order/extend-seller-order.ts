import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"

/** The buyer wants more time: moves the completion clock, once. Throws `EXTENSION_NOT_ALLOWED`. */
export async function extendSellerOrder(
  container: MedusaContainer,
  { id }: { id: string }
): Promise<void> {
  const { policies } = container.resolve(RELUV_MODULE).options
  await container
    .resolve(SELLER_ORDER_MODULE)
    .extendCompletion({ id, hours: policies.extension_hours })
}
