import { z } from "@medusajs/framework/zod"
import { text } from "../../_http/validate"

/** Where a refund goes that the gateway cannot make. */
export const StoreSetRefundAccount = z.object({
  bank: text({ min: 2, max: 60 }),
  account_number: z.string().regex(/^\d{5,20}$/, "must be 5 to 20 digits"),
  account_name: text({ min: 2, max: 100 }),
})
export type StoreSetRefundAccount = z.infer<typeof StoreSetRefundAccount>
