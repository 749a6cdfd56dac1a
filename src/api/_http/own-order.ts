import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import { customerIdOf } from "./customer"

/** The id of an order of the customer who asks; anybody else's order does not exist. Throws `ORD_001`. */
export async function ownOrderId(req: MedusaRequest): Promise<string> {
  const customer_id = customerIdOf(req)
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { id: req.params.id, customer_id },
  })
  const [order] = data
  if (!order) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return order.id
}

/**
 * Before core shows an order: it would show it, with its buyer's address and every seller's items, to
 * whoever knows its id, and each of its sellers does.
 */
export async function onlyOwnOrder(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  await ownOrderId(req)
  next()
}
