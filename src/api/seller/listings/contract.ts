import { z } from "zod"
import { CONDITIONS } from "../../../domain/listing/condition"
import { listingStatus } from "../../../domain/listing/listing-status"
import { MOST_VARIANTS, titleTwice } from "../../../domain/listing/variants"
import {
  centimetres,
  count,
  grams,
  handle,
  page,
  rupiah,
  text,
  url,
  yesOrNo,
} from "../../_contract/fields"
import { pictures } from "../../_contract/pictures"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { oneOf, pageOf } from "../../_shapes/common"
import { OwnListingDetail, OwnListingView } from "../../_shapes/listing"

const price = rupiah({ min: 1_000, max: 1_000_000_000 })
const stock = count({ min: 1, max: 100 })
const images = pictures({ max: 8 })
const measurements = z
  .record(z.string().regex(/^[a-z_]{1,40}$/), centimetres, say("measurements"))
  .refine((value) => Object.keys(value).length <= 20, say("measurements"))
const defects = z
  .array(
    z.strictObject(
      {
        description: text({ max: 300 }),
        picture: url.nullable().default(null).describe("which of `images` shows it"),
      },
      say("object")
    ),
    say("list")
  )
  .max(10)
const dimensions = z.strictObject(
  { length: centimetres, width: centimetres, height: centimetres },
  say("object")
)

const ofVariant = {
  title: text({ max: 60 }).describe("unique in the listing"),
  size: text({ max: 40 }).nullable().describe("the listing's when absent"),
  color: text({ max: 40 }).nullable().describe("the listing's when absent"),
  condition: z.enum(CONDITIONS).nullable().describe("the listing's when absent"),
  price,
  stock,
}

const variant = z.strictObject(
  {
    ...ofVariant,
    size: ofVariant.size.default(null),
    color: ofVariant.color.default(null),
    condition: ofVariant.condition.default(null),
    price: price.optional().describe("whole rupiah; the listing's when absent"),
    stock: stock.default(1),
  },
  say("object")
)

const facts = {
  title: text({ min: 3, max: 80 }),
  description: text({ max: 5_000 }).nullable(),
  category_id: text({ max: 64 }).nullable().describe("a Medusa product category"),
  images: images.describe(
    "up to 8 URLs, or `{ url, crop, angle }` with pixels of the picture after it was turned by 90, 180 or 270 degrees, in this order; the first is the thumbnail"
  ),
  condition: z
    .enum(CONDITIONS)
    .describe("of each variant that says none of its own; `fair` tells and shows its `defects`"),
  has_tags: yesOrNo.describe("`new`, and the tags of the shop are on"),
  brand: text({ max: 60 }).nullable(),
  material: text({ max: 60 }).nullable(),
  size: text({ max: 40 }).nullable(),
  color: text({ max: 40 }).nullable(),
  measurements: measurements
    .nullable()
    .describe('up to 20 names (`a-z_`) with centimetres: `{ "chest_width": 52 }`'),
  defects: defects.nullable(),
  original_price: price.nullable().describe("whole rupiah"),
  weight: grams({ max: 50_000 }).describe("grams, packed"),
  dimensions: dimensions.nullable().describe("centimetres, packed; what couriers are asked with"),
  price: price.describe("whole rupiah"),
}

/**
 * Prices in rupiah, weight in grams, lengths in centimetres. One piece unless `variants` says more. A draft
 * needs a title, for its seller to find it by; what else is missing is asked for when it is published.
 */
export const SellerCreateListing = z
  .strictObject({
    ...facts,
    description: facts.description.default(null),
    category_id: facts.category_id.default(null),
    images: facts.images.default([]),
    condition: facts.condition.nullable().default(null),
    has_tags: facts.has_tags.default(false),
    brand: facts.brand.default(null),
    material: facts.material.default(null),
    size: facts.size.default(null),
    color: facts.color.default(null),
    measurements: facts.measurements.default(null),
    defects: facts.defects.default(null),
    original_price: facts.original_price.default(null),
    weight: facts.weight.nullable().default(null),
    price: facts.price.nullable().default(null),
    handle: handle({ max: 100 })
      .nullable()
      .default(null)
      .describe(
        "as a product handle, and no other product's; made from the title when absent, with a tail where it is taken"
      ),
    dimensions: facts.dimensions.default(null),
    stock: stock.optional().describe("for a listing without `variants`; 1 when absent"),
    variants: z.array(variant, say("list")).min(1).max(MOST_VARIANTS).optional(),
    status: z
      .enum(["draft", "active"])
      .default("active")
      .describe(
        "`draft` keeps it out of the shop, however little of it is filled in; otherwise it is published as the policy allows"
      ),
  })
  .refine(({ variants }) => !variants || titleTwice(variants) === null, {
    path: ["variants"],
    ...say("variant_titles"),
  })
  .refine(({ variants, stock }) => !variants || stock === undefined, {
    path: ["stock"],
    ...say("stock_of_variants"),
  })
  .transform(({ status, stock = 1, variants, price, ...listing }) => ({
    ...listing,
    publish: status === "active",
    variants: variants?.map((offered) => ({ ...offered, price: offered.price ?? price })) ?? [
      {
        title: listing.size ?? "One size",
        size: null,
        color: null,
        condition: null,
        price,
        stock,
      },
    ],
  }))

const changed = z
  .strictObject(ofVariant, say("object"))
  .partial()
  .extend({ id: text({ max: 64 }) })
  .strict()

export const SellerUpdateListing = z
  .strictObject({
    ...facts,
    price: price.describe("whole rupiah; of a listing with one variant"),
    stock: stock.describe("in all, what is sold among it; of a listing with one variant"),
    variants: z
      .array(changed, say("list"))
      .min(1)
      .max(MOST_VARIANTS)
      .describe("what changes of some of several variants; the others stay"),
    status: z.enum(["active", "inactive"]),
  })
  .partial()
  .refine(
    ({ price, stock, variants }) =>
      variants === undefined || (price === undefined && stock === undefined),
    { path: ["variants"], ...say("one_price") }
  )
  .refine(
    ({ variants }) => !variants || new Set(variants.map(({ id }) => id)).size === variants.length,
    { path: ["variants"], ...say("variants_named_once") }
  )

/** A variant beside those that a listing has. */
export const SellerAddVariant = variant.extend({ price }).strict()

export const SellerListListings = z.strictObject({
  status: oneOf(listingStatus.statuses).optional(),
  ...page(),
})

const answer = z.strictObject({ listing: OwnListingDetail })

export const listOwnListings = route("GET /seller/listings", {
  who: "member",
  may: "listings.read",
  says: "The shop's listings, without deleted ones unless `status=deleted`",
  query: SellerListListings,
  answer: pageOf("listings", OwnListingView),
})

export const createListing = route("POST /seller/listings", {
  who: "member",
  may: "listings.write",
  says: "Creates a listing; the shop must be active",
  notes:
    "The same body within a minute is a tap that came twice: it answers the same listing. With an idempotency key it does so at any time, and another body is another listing at once.",
  headers: { "idempotency-key": "1 to 255 printable characters, such as a UUID" },
  body: SellerCreateListing,
  example: { title: "Kemeja Flanel", price: 85_000, weight: 300, condition: "good" },
  invalid: "PROD_003",
  pictures: ["images", "defects"],
  status: 201,
  answer,
  refuses: [
    "SELLER_NOT_ACTIVE",
    "LISTING_INCOMPLETE",
    "LISTING_LEADS_OFF",
    "LISTING_HANDLE_TAKEN",
    "PROD_005",
    "MARKETPLACE_NOT_SET_UP",
    "IDEMPOTENCY_KEY_USED",
    "LISTING_BEING_MADE",
  ],
})

export const readOwnListing = route("GET /seller/listings/:id", {
  who: "member",
  may: "listings.read",
  says: "One listing of the shop",
  answer,
  refuses: ["PROD_001"],
})

export const updateListing = route("POST /seller/listings/:id", {
  who: "member",
  may: "listings.write",
  says: "Changes it; absent fields stay",
  body: SellerUpdateListing,
  example: { title: "Kemeja Flanel Kotak Merah" },
  invalid: "PROD_003",
  pictures: ["images", "defects"],
  answer,
  notes:
    "What somebody is paying for stays as it is, and so does what is sold. Where the operator moderates, a listing that is rewritten is looked at again; a price is not.",
  refuses: [
    "PROD_001",
    "PROD_005",
    "LISTING_STATUS_NOT_ALLOWED",
    "LISTING_INCOMPLETE",
    "LISTING_LEADS_OFF",
    "LISTING_HELD",
    "LISTING_SOLD",
    "LISTING_CHANGING",
    "LISTING_PRICES_APART",
    "VARIANT_NOT_FOUND",
    "VARIANT_TITLE_TAKEN",
    "STOCK_TAKEN",
  ],
})

const ofCopies = [
  "PROD_001",
  "SELLER_NOT_ACTIVE",
  "MARKETPLACE_NOT_SET_UP",
  "IDEMPOTENCY_KEY_USED",
  "LISTING_BEING_MADE",
] as const

export const duplicateListing = route("POST /seller/listings/:id/duplicate", {
  who: "member",
  may: "listings.write",
  says: "Another listing with the same facts and pictures, as a draft",
  notes:
    "Its handle is its own, and its stock is what was offered. Asked twice within a minute it is one draft, as a listing that is created twice is.",
  headers: { "idempotency-key": "1 to 255 printable characters, such as a UUID" },
  status: 201,
  answer,
  refuses: ofCopies,
})

export const relistListing = route("POST /seller/listings/:id/relist", {
  who: "member",
  may: "listings.write",
  says: "Offers again what is inactive, or sold",
  notes:
    "What is inactive is on sale again itself. What is sold stays as its buyer saw it: the answer is another listing with the same facts, published as the policy allows.",
  headers: { "idempotency-key": "1 to 255 printable characters, such as a UUID" },
  answer,
  refuses: [
    ...ofCopies,
    "LISTING_STATUS_NOT_ALLOWED",
    "LISTING_INCOMPLETE",
    "LISTING_LEADS_OFF",
    "LISTING_HELD",
    "LISTING_CHANGING",
  ],
})

export const addVariant = route("POST /seller/listings/:id/variants", {
  who: "member",
  may: "listings.write",
  says: "Offers one more variant",
  body: SellerAddVariant,
  example: { title: "L", size: "L", price: 95_000 },
  invalid: "PROD_003",
  status: 201,
  answer,
  refuses: [
    "PROD_001",
    "LISTING_INCOMPLETE",
    "LISTING_SOLD",
    "LISTING_CHANGING",
    "VARIANT_TITLE_TAKEN",
    "VARIANTS_TOO_MANY",
  ],
})

export const removeVariant = route("DELETE /seller/listings/:id/variants/:variant_id", {
  who: "member",
  may: "listings.write",
  says: "Takes a variant out of a listing that nobody has bought, or is paying for",
  notes: "What is bought stays, with its stock lowered to what is sold.",
  answer,
  refuses: [
    "PROD_001",
    "VARIANT_NOT_FOUND",
    "VARIANT_TAKEN",
    "LAST_VARIANT",
    "LISTING_SOLD",
    "LISTING_CHANGING",
  ],
})

export const deleteListing = route("DELETE /seller/listings/:id", {
  who: "member",
  may: "listings.write",
  says: "Takes it out of the shop for good",
  answer: z.strictObject({
    id: z.string(),
    object: z.literal("listing"),
    deleted: z.literal(true),
  }),
  refuses: ["PROD_001", "LISTING_STATUS_NOT_ALLOWED", "LISTING_HELD"],
})
