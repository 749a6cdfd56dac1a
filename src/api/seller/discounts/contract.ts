import { z } from "@medusajs/framework/zod"
import { MOST_PERCENT } from "../../../domain/discount/discount"
import { moment, page, text, wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { DiscountDetail, DiscountView } from "../../_shapes/discount"

const ids = z
  .array(text({ max: 64 }), say("list"))
  .min(1)
  .max(200)

export const SellerGiveDiscount = z
  .strictObject({
    title: text({ max: 60 }).describe("what the shop calls it"),
    percentage: wholeNumber({ min: 1, max: MOST_PERCENT }).optional(),
    price: wholeNumber({ min: 1, max: 1_000_000_000 })
      .optional()
      .describe("whole rupiah, of each variant; instead of `percentage`, for `listing_ids` only"),
    listing_ids: ids.optional().describe("without these and `category_ids`: the whole shop"),
    category_ids: ids.optional().describe("with those below them"),
    starts_at: moment.optional().describe("without it, now"),
    ends_at: moment.describe("at most 90 days later"),
  })
  .refine((body) => (body.percentage === undefined) !== (body.price === undefined), {
    path: ["percentage"],
    ...say("discount_value"),
  })
  .refine((body) => body.price === undefined || body.listing_ids !== undefined, {
    path: ["price"],
    ...say("discount_value"),
  })
  .refine((body) => !body.listing_ids || !body.category_ids, {
    path: ["category_ids"],
    ...say("discount_scope"),
  })

const example = {
  title: "Payday",
  percentage: 20,
  starts_at: "2030-04-25T00:00:00+07:00",
  ends_at: "2030-04-28T00:00:00+07:00",
}

export const listDiscounts = route("GET /seller/discounts", {
  who: "member",
  may: "listings.read",
  says: "The shop's discounts, newest first",
  query: z.strictObject(page()),
  answer: pageOf("discounts", DiscountView),
})

export const giveDiscount = route("POST /seller/discounts", {
  who: "member",
  may: "listings.write",
  says: "Takes something off the prices of listings, categories or the shop for a time",
  notes: `For what is on sale now; it begins and ends by itself. It is compared with the lowest price of the last
30 days, so that a price which was raised yesterday is no reason for a discount (\`DISCOUNT_NOT_LOWER\`). Of \`listing_ids\`
all get it, or none; of categories and the shop, \`left_out\` tells what it does not fit.`,
  body: SellerGiveDiscount,
  example,
  status: 201,
  answer: z.strictObject({
    discount: DiscountDetail,
    left_out: z.array(
      z.strictObject({ listing_id: z.string(), why: z.enum(["not_lower", "other_discount"]) })
    ),
  }),
  refuses: [
    "DISCOUNT_TIMES_INVALID",
    "DISCOUNT_NOT_ON_SALE",
    "DISCOUNT_NOT_LOWER",
    "DISCOUNT_OVERLAPS",
    "DISCOUNT_EMPTY",
  ],
})

export const readDiscount = route("GET /seller/discounts/:id", {
  who: "member",
  may: "listings.read",
  says: "One discount with what everything costs by it",
  answer: z.strictObject({ discount: DiscountDetail }),
  refuses: ["DISCOUNT_NOT_FOUND"],
})

export const endDiscount = route("POST /seller/discounts/:id/end", {
  who: "member",
  may: "listings.write",
  says: "Ends a discount now; its prices are as they were",
  answer: z.strictObject({ discount: DiscountDetail }),
  refuses: ["DISCOUNT_NOT_FOUND"],
})
