import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import { isPurchaseToken } from "../../shared/purchase-token"
import type { Actor } from "../../shared/sql"
import { customerIdIn, customerIdOf, purchaseTokenIn } from "./customer"

/** A purchase of whoever asks, and who that is. */
export type OwnOrder = { id: string; actor: Actor }

/**
 * The order of the customer, or of the guest with its token, who asks; anybody else's does not exist.
 * Throws `ORD_001`; `AUTH_005` for somebody with neither.
 */
export async function ownOrder(req: MedusaRequest): Promise<OwnOrder> {
  const found = await findOwnOrder(req, req.params.id)
  if (found) return found
  if (!purchaseTokenIn(req)) customerIdOf(req)
  throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
}

export async function ownOrderId(req: MedusaRequest): Promise<string> {
  return (await ownOrder(req)).id
}

/** Whether something of this order and customer is the asker's: by login, or by a guest's token. */
export function isOwn(
  req: MedusaRequest,
  { order_id, customer_id }: { order_id: string; customer_id: string | null | undefined }
): boolean {
  const asker = customerIdIn(req)
  if (asker && asker === customer_id) return true
  const token = purchaseTokenIn(req)
  return !!token && isPurchaseToken(req.scope, { order_id, token })
}

/** A stranger to a purchase is answered as core answers for an id that does not exist. */
export async function requireOwnPurchase(req: MedusaRequest, id: string): Promise<void> {
  if (await findOwnOrder(req, id)) return
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order id not found: ${id}`)
}

async function findOwnOrder(req: MedusaRequest, id?: string): Promise<OwnOrder | null> {
  if (!id || (!customerIdIn(req) && !purchaseTokenIn(req))) return null
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: { id },
  })
  const [order] = data
  if (!order || !isOwn(req, { order_id: order.id, customer_id: order.customer_id })) return null
  return { id: order.id, actor: { type: "customer", id: order.customer_id ?? order.id } }
}
