import { z } from "@medusajs/framework/zod"
import { DISCOUNT_KINDS } from "../../domain/discount/discount"
import { rupiah, time } from "./common"

export const DiscountView = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(DISCOUNT_KINDS),
    value: z.int().describe("percent, or whole rupiah"),
    status: z.enum(["scheduled", "running", "ended"]),
    starts_at: time,
    ends_at: time,
    listings: z.int().describe("how many get it"),
    created_at: time,
  })
  .meta({ id: "DiscountView", description: "What a shop takes off its own prices for a time" })
export type DiscountView = z.infer<typeof DiscountView>

export const DiscountDetail = DiscountView.extend({
  prices: z.array(
    z.strictObject({
      listing_id: z.string(),
      variant_id: z.string(),
      price: rupiah,
      compare_at: rupiah.describe(
        "the lowest of the 30 days before (`policies.discounts.compared_days`)"
      ),
    })
  ),
}).meta({ id: "DiscountDetail", description: "A discount with what everything costs by it" })
export type DiscountDetail = z.infer<typeof DiscountDetail>
