import { z } from "zod"
import { MEMBER_ROLES, PERMISSION_NAMES } from "../../domain/seller/permissions"
import { sellerStatus } from "../../domain/seller/seller-status"
import { SELLER_BADGES, SELLER_LEVELS } from "../../domain/standing/sellers"
import { oneOf, time } from "./common"
import { PictureView } from "./picture"

export const SellerName = z
  .strictObject({ id: z.string(), handle: z.string(), name: z.string() })
  .meta({ id: "SellerName", description: "Who a shop is" })
export type SellerName = z.infer<typeof SellerName>

const rating = z
  .strictObject({
    average: z.number().nullable().describe("1 to 5; null while nobody has reviewed it"),
    count: z.int(),
  })
  .describe("what buyers say of the shop and its pieces")

const is_verified = z
  .boolean()
  .describe("whether the operator has found all documents of its owner right")

const standing = {
  level: oneOf(SELLER_LEVELS).describe("by how its orders of the last 90 days went"),
  badges: z
    .array(oneOf(SELLER_BADGES))
    .describe("what it is known for as long as its figures hold the rule of each"),
}

const response_time = z
  .strictObject({
    median_minutes: z.int().describe("how long half of the buyers waited at most, rounded up"),
    answers: z.int().describe("what that is the median of"),
  })
  .nullable()
  .describe("how fast it answers messages, of the last 30 days; null where it answered nobody")

const opening = {
  is_open: z
    .boolean()
    .describe("whether it sells right now; closed, its pieces are seen, not bought"),
  closed_message: z.string().nullable().describe("what it says of its vacation"),
  reopens_at: time.nullable().describe("when its vacation ends by itself"),
}

/** A vacation that is to come is not told of: the shop sells. */
export const ListingSeller = SellerName.extend({
  ...opening,
  is_verified,
  rating,
  ...standing,
}).meta({
  id: "ListingSeller",
  description: "The shop of a listing, and whether it is open",
})
export type ListingSeller = z.infer<typeof ListingSeller>

const facts = {
  ...SellerName.shape,
  description: z.string().nullable(),
  logo_url: z.string().nullable(),
  banner_url: z.string().nullable(),
  logo: PictureView.nullable(),
  banner: PictureView.nullable(),
  city: z.string(),
  province: z.string(),
  status: oneOf(sellerStatus.statuses),
  is_verified,
  rating,
  ...standing,
  response_time,
  ...opening,
  closes_at: time.nullable().describe("when a vacation begins, or began"),
  couriers: z
    .array(z.string())
    .nullable()
    .describe("codes of the couriers that it sends with; null: all that there are"),
}

export const PublicSeller = z
  .strictObject(facts)
  .meta({ id: "PublicSeller", description: "A shop, as anybody may see it" })
export type PublicSeller = z.infer<typeof PublicSeller>

export const ShopDetails = z
  .strictObject({
    ...facts,
    status_reason: z
      .string()
      .nullable()
      .describe("why it was refused, suspended or closed; null while it may sell"),
    suspended_until: time.nullable().describe("when its suspension ends by itself"),
    phone: z.string().describe("as `+62…`"),
    origin: z.strictObject({
      contact_name: z.string(),
      address_1: z.string(),
      district: z.string().nullable(),
      city: z.string(),
      province: z.string(),
      postal_code: z.string(),
      biteship_area_id: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      note: z.string().nullable(),
    }),
    role: z.enum(MEMBER_ROLES).describe("of whoever asks"),
    may: z.array(oneOf(PERMISSION_NAMES)).describe("what whoever asks may do now"),
  })
  .meta({ id: "ShopDetails", description: "A shop, as its own people see it" })
export type ShopDetails = z.infer<typeof ShopDetails>
