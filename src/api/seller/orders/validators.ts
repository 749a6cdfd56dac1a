import { z } from "@medusajs/framework/zod"
import { sellerOrderStatus } from "../../../domain/seller-order/seller-order-status"
import { page } from "../../_http/validate"

export const SellerListOrders = z.object({
  status: z.enum(sellerOrderStatus.statuses as [string, ...string[]]).optional(),
  ...page(),
})
export type SellerListOrders = z.infer<typeof SellerListOrders>
