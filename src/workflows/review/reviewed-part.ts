import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReviewedPart } from "../../domain/review/review"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"

export type LoadedPart = ReviewedPart & {
  id: string
  order_id: string
  seller_id: string
  customer_id: string | null
}

/** What of a seller order its reviews stand on. A part that is over stays so. Throws `ORD_001`. */
export async function loadReviewedPart(
  container: MedusaContainer,
  id: string
): Promise<LoadedPart> {
  const module = container.resolve(SELLER_ORDER_MODULE)
  const [part] = await module.listSellerOrders({ id })
  if (!part) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  const [dispute] = await module.listDisputes(
    { seller_order_id: id },
    { select: ["id", "reason", "decided_at"] }
  )
  const { order_id, seller_id, customer_id, status, delivered_at, completed_at, updated_at } = part
  return {
    id,
    order_id,
    seller_id,
    customer_id,
    status,
    delivered_at,
    over_at: completed_at ?? (status === "refunded" ? (dispute?.decided_at ?? updated_at) : null),
    dispute_reason: dispute?.reason ?? null,
  }
}
