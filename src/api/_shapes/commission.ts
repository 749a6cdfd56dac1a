import { z } from "zod"
import { SELLER_LEVELS } from "../../domain/standing/sellers"
import { rupiah } from "./common"

export const CommissionView = z
  .strictObject({
    id: z.string(),
    seller_id: z.string().nullable().describe("one shop; `null`: of all shops"),
    seller_name: z.string().nullable(),
    level: z
      .enum(SELLER_LEVELS)
      .nullable()
      .describe("shops of this level when an order is cut; `null`: of all levels"),
    campaign_id: z
      .string()
      .nullable()
      .describe("what is sold at its price in this sale; `null`: in a sale or not"),
    campaign_title: z.string().nullable(),
    category_id: z
      .string()
      .nullable()
      .describe("`null`: of all categories; else of all below it, too"),
    category_name: z.string().nullable(),
    percent: z.number().describe("with at most two decimals"),
    fixed: rupiah.describe("whole rupiah, once for what of a part is by this rule"),
    minimum: rupiah,
    cap: rupiah.nullable(),
    of_shipping: z.boolean().describe("whether what the buyer pays for the courier counts"),
    of_vouchers: z.boolean().describe("whether what the seller pays for vouchers counts"),
  })
  .meta({ id: "CommissionView", description: "What sellers pay for a sale: one rule" })
