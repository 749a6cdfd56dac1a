import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { NewDispute } from "../../modules/seller-order/disputes"
import { askAboutDispute } from "./ask-about-dispute"

/**
 * Something is wrong with a parcel: the clock stops, and an operator has to decide. The dispute is written
 * first; a job asks about one whose process died before the operator was asked.
 */
export async function openDispute(
  container: MedusaContainer,
  input: NewDispute
): Promise<{ id: string }> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { id } = await sellerOrders.openDispute(input)
  const [unasked] = await sellerOrders.listUnaskedDisputes({ limit: 1, id })
  if (unasked) await askAboutDispute(container, unasked)
  return { id }
}
