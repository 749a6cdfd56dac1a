import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import type { SqlContext } from "../../shared/sql"

/**
 * Locks a seller order for a change of its parcel, which is always the first lock of the two. Throws
 * `ORD_001`.
 */
export async function lockOrder(container: MedusaContainer, id: string, context: SqlContext) {
  const { number, order_id, seller_id, status } = await container
    .resolve(SELLER_ORDER_MODULE)
    .lockSellerOrder({ id }, context)
  return {
    order: {
      id,
      number,
      order_id,
      seller_id,
      may_ship: status === "paid" || status === "processing",
    },
    on_its_way: status === "processing" || status === "shipped",
    notAllowed: () =>
      SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({ number, from: status, to: "shipped" }),
  }
}
