import type { MedusaContainer } from "@medusajs/framework/types"
import { briefRating } from "../../domain/review/review"
import { type MemberRole, permissionsOf } from "../../domain/seller/permissions"
import { isOpenAt } from "../../domain/seller/vacation"
import { sellerStanding } from "../../domain/standing/sellers"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import type { ResponseTimeRow } from "../../modules/conversation/answers"
import { REVIEW_MODULE } from "../../modules/review"
import { SELLER_MODULE } from "../../modules/seller"
import { STANDING_MODULE } from "../../modules/standing"
import type { ListingSeller, PublicSeller, SellerName, ShopDetails } from "../_shapes/seller"
import { pictureOf } from "./pictures"

/** A shop as its module gives it. */
export type SellerRow = SellerName &
  Pick<
    PublicSeller,
    | "description"
    | "logo_url"
    | "banner_url"
    | "city"
    | "province"
    | "status"
    | "closed_message"
    | "couriers"
  > & {
    closes_at: Date | null
    reopens_at: Date | null
    status_reason: string | null
    suspended_until: Date | null
  }

export function sellerName({ id, handle, name }: SellerName): SellerName {
  return { id, handle, name }
}

/** The shop of a listing. A vacation that is to come is told when it has come. */
export function listingSeller(seller: SellerRow, reputation: Reputation): ListingSeller {
  const { closed_message, reopens_at, ...opening } = openingOf(seller)
  return {
    ...sellerName(seller),
    ...reputation(seller.id),
    ...opening,
    closed_message: opening.is_open ? null : closed_message,
    reopens_at: opening.is_open ? null : reopens_at,
  }
}

/** What anybody may see of a shop. */
export async function publicSeller(
  container: MedusaContainer,
  seller: SellerRow
): Promise<PublicSeller> {
  const [view] = await publicSellers(container, [seller])
  if (!view) throw new Error("one shop has one view")
  return view
}

/** The same of several; four queries whatever their number. */
export async function publicSellers(
  container: MedusaContainer,
  sellers: readonly SellerRow[]
): Promise<PublicSeller[]> {
  const [reputation, times] = await Promise.all([
    reputationOf(container, sellers),
    container.resolve(CONVERSATION_MODULE).readResponseTimes({ ids: sellers.map(({ id }) => id) }),
  ])
  return sellers.map((seller) => ({
    ...publicFacts(seller, reputation),
    response_time: responseTime(times.find(({ id }) => id === seller.id)),
  }))
}

/** Whether a shop's owner is known, what buyers say of it and what it is known for, by the shop's id. */
export type Reputation = (
  id: string
) => Pick<PublicSeller, "is_verified" | "rating" | "level" | "badges">

export async function reputationOf(
  container: MedusaContainer,
  sellers: readonly { id: string }[]
): Promise<Reputation> {
  const ids = sellers.map(({ id }) => id)
  const [verified, ratings, standings] = await Promise.all([
    container.resolve(SELLER_MODULE).listVerified({ ids }),
    container.resolve(REVIEW_MODULE).readRatings({ ids }),
    container.resolve(STANDING_MODULE).readStandings({ ids }),
  ])
  const counts = new Map(ratings.map((rating) => [rating.id, rating.counts]))
  const known = new Map(standings.map((row) => [row.id, row]))
  return (id) => ({
    is_verified: verified.includes(id),
    rating: briefRating(counts.get(id) ?? null),
    ...sellerStanding(known.get(id)),
  })
}

function responseTime(measured: ResponseTimeRow | undefined): PublicSeller["response_time"] {
  if (!measured) return null
  const { median_seconds, answers } = measured
  return { median_minutes: Math.ceil(median_seconds / 60), answers }
}

function publicFacts(
  seller: SellerRow,
  reputation: Reputation
): Omit<PublicSeller, "response_time"> {
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
    ...reputation(seller.id),
    ...openingOf(seller),
    closes_at: isoOf(seller.closes_at),
    couriers: seller.couriers,
  }
}

function openingOf(seller: SellerRow) {
  return {
    is_open: isOpenAt(seller, new Date()),
    closed_message: seller.closed_message,
    reopens_at: isoOf(seller.reopens_at),
  }
}

function isoOf(moment: Date | null): string | null {
  return moment?.toISOString() ?? null
}

/** What the people of a shop see of it. */
export async function shopDetails(
  container: MedusaContainer,
  seller: SellerRow,
  contact: { phone: string; origin: Record<string, unknown> },
  role: MemberRole
): Promise<ShopDetails> {
  return {
    ...(await publicSeller(container, seller)),
    status_reason: seller.status_reason,
    suspended_until: isoOf(seller.suspended_until),
    phone: contact.phone,
    // Written from a validated origin only.
    origin: contact.origin as ShopDetails["origin"],
    role,
    may: permissionsOf({ role, status: seller.status }),
  }
}
