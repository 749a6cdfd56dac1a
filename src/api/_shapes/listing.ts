import { z } from "@medusajs/framework/zod"
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
  price: rupiah,
  available: z.int().describe("what nobody has claimed"),
})

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
    price: rupiah.describe("whole rupiah; the lowest of its variants"),
    original_price: rupiah.nullable(),
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
    created_at: time,
  })
  .meta({ id: "ListingView", description: "One preloved piece, or several alike" })
export type ListingView = z.infer<typeof ListingView>

export const ListingDetail = ListingView.extend({
  pictures: z.array(PictureView).describe("`images` in sizes"),
}).meta({ id: "ListingDetail", description: "One listing, with all of its pictures" })
export type ListingDetail = z.infer<typeof ListingDetail>

/** As its seller and the operator see it: a draft may lack what nothing is sold without. */
export const OwnListingView = ListingView.extend({
  price: rupiah.nullable().describe("whole rupiah; the lowest of its variants"),
  condition: z.enum(CONDITIONS).nullable().describe("the worst of its variants"),
  weight: z.int().nullable().describe("grams"),
  variants: z.array(
    Variant.extend({
      condition: z.enum(CONDITIONS).nullable(),
      price: rupiah.nullable(),
      stock: z.int().describe("how many are offered in all, those that are sold among them"),
    })
  ),
}).meta({ id: "OwnListingView", description: "A listing as its seller sees it, drafts too" })
export type OwnListingView = z.infer<typeof OwnListingView>

export const OwnListingDetail = OwnListingView.extend({
  pictures: z.array(PictureView).describe("`images` in sizes"),
}).meta({ id: "OwnListingDetail", description: "A shop's own listing, with all of its pictures" })
export type OwnListingDetail = z.infer<typeof OwnListingDetail>
