import { type MemberRole, permissionsOf } from "../../domain/seller/permissions"
import type { PublicSeller, SellerName, ShopDetails } from "../_shapes/seller"
import { pictureOf } from "./pictures"

type SellerRow = Omit<PublicSeller, "logo" | "banner"> & Record<string, unknown>

export function sellerName({ id, handle, name }: SellerName): SellerName {
  return { id, handle, name }
}

/** What anybody may see of a shop. */
export function publicSeller(seller: SellerRow): PublicSeller {
  return {
    ...sellerName(seller),
    description: seller.description,
    logo_url: seller.logo_url,
    banner_url: seller.banner_url,
    logo: pictureOf(seller.logo_url),
    banner: pictureOf(seller.banner_url),
    city: seller.city,
    province: seller.province,
    status: seller.status,
    is_open: seller.is_open,
    closed_message: seller.closed_message,
  }
}

/** What the people of a shop see of it. */
export function shopDetails(
  seller: SellerRow,
  contact: { phone: string; origin: Record<string, unknown> },
  role: MemberRole
): ShopDetails {
  return {
    ...publicSeller(seller),
    phone: contact.phone,
    // Written from a validated origin only.
    origin: contact.origin as ShopDetails["origin"],
    role,
    may: permissionsOf({ role, status: seller.status }),
  }
}
