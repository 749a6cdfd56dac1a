import { z } from "@medusajs/framework/zod"
import { rupiah } from "./common"

export const CommissionView = z
  .strictObject({
    id: z.string(),
    seller_id: z.string().nullable().describe("`null`: of all shops"),
    category_id: z
      .string()
      .nullable()
      .describe("`null`: of all categories; else of all below it, too"),
    percent: z.number().describe("with at most two decimals"),
    fixed: rupiah.describe("whole rupiah, once for each part"),
    minimum: rupiah,
    cap: rupiah.nullable(),
    of_shipping: z.boolean().describe("whether what the buyer pays for the courier counts"),
    of_vouchers: z.boolean().describe("whether what the seller pays for vouchers counts"),
  })
  .meta({ id: "CommissionView", description: "What sellers pay for a sale: one rule" })
