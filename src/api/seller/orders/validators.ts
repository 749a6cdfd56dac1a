import { z } from "@medusajs/framework/zod"
import { sellerOrderStatus } from "../../../domain/seller-order/seller-order-status"
import { page, text } from "../../_http/validate"

export const SellerListOrders = z.object({
  status: z.enum(sellerOrderStatus.statuses as [string, ...string[]]).optional(),
  ...page(),
})
export type SellerListOrders = z.infer<typeof SellerListOrders>

export const SellerRejectOrder = z.object({ reason: text({ min: 3, max: 300 }) })
export type SellerRejectOrder = z.infer<typeof SellerRejectOrder>

export const SellerAnswerDispute = z.object({ answer: text({ min: 3, max: 2_000 }) })
export type SellerAnswerDispute = z.infer<typeof SellerAnswerDispute>
