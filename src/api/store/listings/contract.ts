import { z } from "zod"
import { CONDITIONS } from "../../../domain/listing/condition"
import { CARD_ORDERS } from "../../../modules/listing-card/read"
import { cursor } from "../../_contract/cursor"
import { page, text, wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { eitherWay, several } from "../../_contract/several"
import { pageOf } from "../../_shapes/common"
import { ListingDetail, ListingView } from "../../_shapes/listing"

const price = wholeNumber({ min: 0, max: 1_000_000_000 })
const one = z.enum(CONDITIONS)

export const listingFilters = {
  seller_id: text({ max: 64 }).optional(),
  category_id: several({ max: 64 })
    .optional()
    .describe("those below it too; repeat it for several"),
  condition: z
    .union([one.transform((value) => [value]), z.array(one)], say("conditions"))
    .optional()
    .describe("repeat it for several: `condition=good&condition=fair`"),
  brand: several({ max: 100 }).optional().describe("in small or capital letters, as the next four"),
  size: several({ max: 40 }).optional(),
  color: several({ max: 40 }).optional(),
  city: several({ max: 100 }).optional(),
  province: several({ max: 100 }).optional(),
  courier: several({ max: 40 })
    .optional()
    .describe("a code such as `jne`; of shops that send with it"),
  on_sale: eitherWay()
    .optional()
    .describe("whether its price is a discount: `compare_at` says from what"),
  campaign_id: text({ max: 64 })
    .optional()
    .describe("at the price of this sale of the marketplace, while it runs"),
  min_price: price.optional().describe("whole rupiah"),
  max_price: price.optional().describe("whole rupiah"),
}

export const StoreListListings = z
  .strictObject({
    ...listingFilters,
    order: z.enum(CARD_ORDERS).default("newest"),
    ...page(),
    cursor: cursor().optional().describe("`next_cursor` of the page before, in place of `offset`"),
  })
  .refine((query) => !query.cursor || (query.cursor.order === query.order && !query.offset), {
    path: ["cursor"],
    ...say("cursor"),
  })

export const browseListings = route("GET /store/listings", {
  who: "anyone",
  says: "What can be bought now, newest first, by price, the most popular, or whose sale ends soon",
  notes:
    "`popular`: what is looked at; each doubling of its views is worth two days of age. `ending_soon`: only what is on sale until a time. `count` stops at 10000 and may be some seconds old. What was sold a moment ago is not on a page, which may be shorter than `limit` then: there are more while `next_cursor` is not null.",
  query: StoreListListings,
  answer: pageOf("listings", ListingView).extend({ next_cursor: z.string().nullable() }),
})

export const readListing = route("GET /store/listings/:id", {
  who: "anyone",
  says: "One listing that is `active`, `reserved` or `sold`",
  answer: z.strictObject({ listing: ListingDetail }),
  refuses: ["PROD_001"],
})

export const visitListing = route("POST /store/listings/:id/visits", {
  who: "anyone",
  says: "Somebody looks at a listing, where a storefront's server has read it for them",
  notes:
    "For the browser to send. Reading the listing itself counts already when a browser does it. Each visitor counts once a day, programs never.",
  answer: z.strictObject({ id: z.string() }),
  refuses: ["PROD_001"],
})

const nearest = {
  query: z.strictObject({
    limit: wholeNumber({ min: 1, max: 24 }).default(12).describe("how many"),
  }),
  answer: z.strictObject({ listings: z.array(ListingView) }),
  refuses: ["PROD_001"],
} as const

export const listSimilarListings = route("GET /store/listings/:id/similar", {
  who: "anyone",
  says: "What can be bought and looks most like a listing, also like one that is sold",
  ...nearest,
})

export const listLook = route("GET /store/listings/:id/look", {
  who: "anyone",
  says: "What can be bought and completes the look: of other kinds, of the same shop, brand or colours",
  ...nearest,
})
