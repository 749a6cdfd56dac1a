import type { MedusaRequest } from "@medusajs/framework/http"
import { SELLER_ORDER_MODULE } from "../../../../../modules/seller-order"
import { SellerOrderErrors } from "../../../../../modules/seller-order/errors"
import type { DisputeView } from "../../../../_shapes/seller-order"
import { disputeView } from "../../../../_views/seller-orders"

/** Throws `DISPUTE_NOT_FOUND`. */
export async function findDispute(req: MedusaRequest): Promise<DisputeView> {
  const [row] = await req.scope.resolve(SELLER_ORDER_MODULE).listDisputes({ id: req.params.id })
  if (!row) throw SellerOrderErrors.DISPUTE_NOT_FOUND()
  return disputeView(row)
}
