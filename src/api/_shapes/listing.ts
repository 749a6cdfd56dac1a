import { z } from "zod"
import { CONDITIONS } from "../../domain/listing/condition"
import { listingStatus } from "../../domain/listing/listing-status"
import { oneOf, rupiah, time } from "./common"
import { PictureView } from "./picture"
import { ListingSeller } from "./seller"
import { VerdictView } from "./verdict"

const Defect = z.strictObject({
  description: z.string(),
  picture: z.string().nullable().describe("which of its images shows it"),
})

const Variant = z.strictObject({
  id: z.string(),
  title: z.string(),
  size: z.string().nullable(),
  color: z.string().nullable(),
  condition: z.enum(CONDITIONS),
  price: rupiah.describe("what it costs now"),
  compare_at: rupiah.nullable().describe("what that is a discount from; null while it has none"),
  available: z.int().describe("what nobody has claimed"),
})

const sale = {
  compare_at: rupiah
    .nullable()
    .describe(
      "the lowest that it was offered for in the last 30 days (`policies.discounts.compared_days`), while it is cheaper than that; else null"
    ),
  discount_percent: z.int().nullable().describe("`price` is so much below `compare_at`"),
  sale_ends_at: time.nullable().describe("when the discount ends, if it has an end"),
  campaign: z
    .strictObject({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      badge: z.string().describe("a few letters, for the picture of the piece"),
    })
    .nullable()
    .describe("the sale of the marketplace whose price that is; null of any other"),
}

export const ListingView = z
  .strictObject({
    id: z.string(),
    product_id: z.string(),
    title: z.string(),
    handle: z.string().nullable(),
    description: z.string().nullable(),
    thumbnail: z.string().nullable(),
    picture: PictureView.nullable().describe("the thumbnail in sizes"),
    images: z.array(z.string()).describe("as its seller ordered them"),
    category_ids: z.array(z.string()).describe("of its category and those above it, in no order"),
    price: rupiah.describe("whole rupiah; the lowest of its variants as it is now"),
    original_price: rupiah.nullable().describe("what it cost when it was new, as its seller says"),
    ...sale,
    condition: z.enum(CONDITIONS).describe("the worst of its variants"),
    has_tags: z.boolean().describe("new, and the tags of the shop are on"),
    brand: z.string().nullable(),
    material: z.string().nullable(),
    size: z.string().nullable().describe("of each variant that says none of its own"),
    color: z.string().nullable().describe("of each variant that says none of its own"),
    measurements: z.record(z.string(), z.number()).nullable().describe("centimetres by name"),
    defects: z.array(Defect).describe("none told: an empty list"),
    weight: z.int().describe("grams"),
    dimensions: z
      .strictObject({ length: z.number(), width: z.number(), height: z.number() })
      .nullable()
      .describe("centimetres of the parcel; null while a side is unknown"),
    status: oneOf([...listingStatus.statuses, "reserved"]).describe(
      "`reserved`: an unpaid checkout holds the last piece; it may come back"
    ),
    status_reason: z
      .string()
      .nullable()
      .describe("why it was taken down, refused or hidden; null while it is on sale"),
    verdict: VerdictView.nullable().describe(
      "what an operator has against it; null for one that is neither refused nor taken down"
    ),
    seller: ListingSeller,
    variants: z.array(Variant),
    sold_at: time.nullable().describe("when its last piece was paid for; seconds old"),
    views: z.int().describe("by how many it was looked at, each once a day; seconds old"),
    wishes: z.int().describe("how many have marked it"),
    created_at: time,
  })
  .meta({ id: "ListingView", description: "One preloved piece, or several alike" })
export type ListingView = z.infer<typeof ListingView>

export const ListingDetail = ListingView.extend({
  pictures: z.array(PictureView).describe("`images` in sizes"),
  reserved_until: time
    .nullable()
    .describe(
      "of a `reserved` one: when it may be bought again at the earliest, as far as that is known"
    ),
}).meta({ id: "ListingDetail", description: "One listing, with all of its pictures" })
export type ListingDetail = z.infer<typeof ListingDetail>

/** As its seller and the operator see it: a draft may lack what nothing is sold without. */
export const OwnListingView = ListingView.omit({
  compare_at: true,
  discount_percent: true,
  sale_ends_at: true,
  campaign: true,
})
  .extend({
    price: rupiah.nullable().describe("whole rupiah; the lowest of its variants, discounts aside"),
    condition: z.enum(CONDITIONS).nullable().describe("the worst of its variants"),
    weight: z.int().nullable().describe("grams"),
    variants: z.array(
      Variant.omit({ compare_at: true }).extend({
        condition: z.enum(CONDITIONS).nullable(),
        price: rupiah.nullable(),
        stock: z.int().describe("how many are offered in all, those that are sold among them"),
      })
    ),
  })
  .meta({ id: "OwnListingView", description: "A listing as its seller sees it, drafts too" })
export type OwnListingView = z.infer<typeof OwnListingView>

export const OwnListingDetail = OwnListingView.extend({
  pictures: z.array(PictureView).describe("`images` in sizes"),
}).meta({ id: "OwnListingDetail", description: "A shop's own listing, with all of its pictures" })
export type OwnListingDetail = z.infer<typeof OwnListingDetail>
