import { z } from "@medusajs/framework/zod"
import { CONDITIONS } from "../../../domain/listing/listing-status"
import { page, text, wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { ListingView } from "../../_shapes/listing"

const price = wholeNumber({ min: 0, max: 1_000_000_000 })
const one = z.enum(CONDITIONS)

export const StoreListListings = z.strictObject({
  seller_id: text({ max: 64 }).optional(),
  condition: z
    .union([one.transform((value) => [value]), z.array(one)], say("conditions"))
    .optional()
    .describe("repeat it for several: `condition=good&condition=fair`"),
  min_price: price.optional().describe("whole rupiah"),
  max_price: price.optional().describe("whole rupiah"),
  ...page(),
})

export const browseListings = route("GET /store/listings", {
  who: "anyone",
  says: "What can be bought now, newest first",
  notes: "`count` stops at 10000.",
  query: StoreListListings,
  answer: pageOf("listings", ListingView),
})

export const readListing = route("GET /store/listings/:id", {
  who: "anyone",
  says: "One listing that is `active`, `reserved` or `sold`",
  answer: z.strictObject({ listing: ListingView }),
  refuses: ["PROD_001"],
})
