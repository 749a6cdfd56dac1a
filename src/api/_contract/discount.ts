import { z } from "zod"
import { MOST_PERCENT } from "../../domain/discount/discount"
import { text, wholeNumber } from "./fields"
import { say } from "./problems"

const ids = z
  .array(text({ max: 64 }), say("list"))
  .min(1)
  .max(200)

/** What a shop takes off, and of what. */
export const discountTerms = {
  percentage: wholeNumber({ min: 1, max: MOST_PERCENT }).optional(),
  price: wholeNumber({ min: 1, max: 1_000_000_000 })
    .optional()
    .describe("whole rupiah, of each variant; instead of `percentage`, for `listing_ids` only"),
  listing_ids: ids.optional().describe("without these and `category_ids`: the whole shop"),
  category_ids: ids.optional().describe("with those below them"),
}

type Terms = {
  percentage?: number | undefined
  price?: number | undefined
  listing_ids?: string[] | undefined
  category_ids?: string[] | undefined
}

/** What its fields say together. */
export const oneDiscount = <Shape extends z.ZodType<Terms>>(shape: Shape) =>
  shape
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

/** A percentage or a price, as the domain names them. */
export function termsOf({ percentage, price }: Terms) {
  return price === undefined
    ? ({ kind: "percentage", value: percentage ?? 0 } as const)
    : ({ kind: "price", value: price } as const)
}
