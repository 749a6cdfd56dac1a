import { z } from "@medusajs/framework/zod"
import { CONDITIONS } from "../../domain/listing/condition"
import { listingStatus } from "../../domain/listing/listing-status"
import { oneOf, rupiah, time } from "./common"
import { PictureView } from "./picture"
import { ListingSeller } from "./seller"
import { VerdictView } from "./verdict"

export const ListingView = z
  .strictObject({
    id: z.string(),
    product_id: z.string(),
    title: z.string(),
    handle: z.string().nullable(),
    description: z.string().nullable(),
    thumbnail: z.string().nullable(),
    picture: PictureView.nullable().describe("the thumbnail in sizes"),
    images: z.array(z.string()),
    category_ids: z.array(z.string()).describe("of its category and those above it, in no order"),
    price: rupiah.describe("whole rupiah; the lowest of its variants"),
    original_price: rupiah.nullable(),
    condition: z.enum(CONDITIONS),
    brand: z.string().nullable(),
    size: z.string().nullable(),
    color: z.string().nullable(),
    measurements: z.record(z.string(), z.number()).nullable().describe("centimetres by name"),
    defects: z
      .array(z.strictObject({ description: z.string() }))
      .describe("none told: an empty list"),
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
    variants: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        price: rupiah,
        available: z.int().describe("what nobody has claimed"),
      })
    ),
    created_at: time,
  })
  .meta({ id: "ListingView", description: "One preloved piece, or several alike" })
export type ListingView = z.infer<typeof ListingView>

export const ListingDetail = ListingView.extend({
  pictures: z.array(PictureView).describe("`images` in sizes"),
}).meta({ id: "ListingDetail", description: "One listing, with all of its pictures" })
export type ListingDetail = z.infer<typeof ListingDetail>
