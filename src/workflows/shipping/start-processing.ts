import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor } from "../../shared/sql"

/** A seller who ships at once need not say "processing" first; the history shows it all the same. */
export async function startProcessing(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { status } = await sellerOrders.retrieveSellerOrder(id, { select: ["status"] })
  if (status !== "paid") return
  await sellerOrders.changeSellerOrderStatus({ id, to: "processing", actor, reason: "shipping" })
}
