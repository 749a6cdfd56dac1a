import { z } from "@medusajs/framework/zod"
import { sellerStatus } from "../../../../domain/seller/seller-status"
import { page, text } from "../../../_http/validate"

export const AdminListSellers = z.object({
  q: text({ max: 60 }).optional(),
  status: z.enum(sellerStatus.statuses as [string, ...string[]]).optional(),
  ...page(),
})
export type AdminListSellers = z.infer<typeof AdminListSellers>
