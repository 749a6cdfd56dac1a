import { z } from "zod"
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
    campaign_id: z
      .string()
      .nullable()
      .describe("the sale of the marketplace that its shop joined by it, whose times it has"),
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

export const GivenDiscount = z.strictObject({
  discount: DiscountDetail,
  left_out: z.array(
    z.strictObject({
      listing_id: z.string(),
      why: z
        .enum(["not_lower", "too_little", "other_discount"])
        .describe("`too_little` for a sale of the marketplace, which asks for more"),
    })
  ),
})

export const AdminDiscountView = DiscountView.extend({
  campaign_title: z.string().nullable(),
  shop: z.strictObject({ id: z.string(), name: z.string() }),
}).meta({ id: "AdminDiscountView", description: "A discount with its shop, as operators see it" })
export type AdminDiscountView = z.infer<typeof AdminDiscountView>

export const AdminDiscountDetail = AdminDiscountView.extend({
  prices: z.array(DiscountDetail.shape.prices.element.extend({ title: z.string() })),
}).meta({ id: "AdminDiscountDetail", description: "The same with what everything costs by it" })
export type AdminDiscountDetail = z.infer<typeof AdminDiscountDetail>
