import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http"
import type { PurchaseRequest } from "../../../workflows/purchase/purchase-request"
import { customerIdOf } from "../../_http/customer"
import type { StoreQuotePurchase } from "./contract"

/** A body as its contract read it, with who asks and where. */
export function purchaseRequestOf(req: MedusaRequest<StoreQuotePurchase>): PurchaseRequest {
  const { publishable_key_context } = req as MedusaStoreRequest
  const { shipping_address, ...wanted } = req.validatedBody
  const { metadata, ...address } = shipping_address
  return {
    ...wanted,
    customer_id: customerIdOf(req),
    sales_channel_id: publishable_key_context?.sales_channel_ids[0] ?? null,
    shipping_address: { ...address, ...(metadata ? { metadata } : {}) },
  }
}
