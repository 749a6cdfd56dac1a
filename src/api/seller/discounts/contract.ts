import { z } from "zod"
import { discountTerms, oneDiscount } from "../../_contract/discount"
import { moment, page, text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { DiscountDetail, DiscountView, GivenDiscount } from "../../_shapes/discount"

export const SellerGiveDiscount = oneDiscount(
  z.strictObject({
    title: text({ max: 60 }).describe("what the shop calls it"),
    ...discountTerms,
    starts_at: moment.optional().describe("without it, now"),
    ends_at: moment.describe("at most 90 days later"),
  })
)

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
  answer: GivenDiscount,
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
