import { z } from "@medusajs/framework/zod"
import { MEMBER_ROLES, PERMISSION_NAMES } from "../../domain/seller/permissions"
import { sellerStatus } from "../../domain/seller/seller-status"
import { oneOf } from "./common"
import { PictureView } from "./picture"

export const SellerName = z
  .strictObject({ id: z.string(), handle: z.string(), name: z.string() })
  .meta({ id: "SellerName", description: "Who a shop is" })
export type SellerName = z.infer<typeof SellerName>

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
  is_open: z.boolean(),
  closed_message: z.string().nullable(),
}

export const PublicSeller = z
  .strictObject(facts)
  .meta({ id: "PublicSeller", description: "A shop, as anybody may see it" })
export type PublicSeller = z.infer<typeof PublicSeller>

export const ShopDetails = z
  .strictObject({
    ...facts,
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
