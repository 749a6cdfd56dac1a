import { z } from "@medusajs/framework/zod"
import { text } from "../../_http/validate"

const picture = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .nullable()

export const SellerUpdateMe = z.object({
  name: text({ min: 3, max: 60 }).optional(),
  description: text({ max: 2_000 }).nullable().optional(),
  logo_url: picture.optional(),
  banner_url: picture.optional(),
  is_open: z.boolean().optional(),
  closed_message: text({ max: 300 }).nullable().optional(),
})
export type SellerUpdateMe = z.infer<typeof SellerUpdateMe>
