import type { ListingStatus } from "../../domain/listing/listing-status"
import type { SellerStatus } from "../../domain/seller/seller-status"
import { shopIsOpen } from "../../shared/shop-sql"
import { ListingErrors } from "./errors"

/** A piece as it is on sale now. */
export type Offer = {
  variant_id: string
  listing_id: string
  seller_id: string
  status: ListingStatus
  /** What its seller asked for is not the same everywhere yet. */
  changing: boolean
  left: number
  /** The customer whom its shop has promised it to for now. */
  reserved_for: string | null
  reserved_until: Date | null
  /** Null of a shop that is none: nobody has suspended it. */
  shop_status: SellerStatus | null
  shop_is_open: boolean
  reopens_at: Date | null
}

/**
 * SQL: pieces as they are on sale. Their shops are read with them: what can be bought is asked of a piece, its
 * listing and its shop as of one moment, which no number of calls to modules could.
 */
export const OFFERS = `
  select p.variant_id, p.listing_id, l.seller_id, l.status, l.change is not null as changing,
    p.stock - p.claimed as "left", case when p.reserved_until > now() then p.reserved_for end as reserved_for,
    p.reserved_until,
    s.status as shop_status, ${shopIsOpen("s")} as shop_is_open,
    s.reopens_at
  from reluv_piece p join reluv_listing l on l.id = p.listing_id
  left join reluv_seller s on s.id = l.seller_id and s.deleted_at is null`

/** Whether the operator lets its shop sell; a vacation only puts that off. */
export function isOfSellingShop({ shop_status }: Offer): boolean {
  return shop_status === null || shop_status === "active"
}

/** Whether it is on sale, in a shop that may sell. */
export function isForSale(offer: Offer): boolean {
  return offer.status === "active" && isOfSellingShop(offer)
}

/** Whether its shop has promised it to somebody else for now. */
export function isReservedFromOthers(
  { reserved_for }: Pick<Offer, "reserved_for">,
  customer_id: string | null
): boolean {
  return reserved_for !== null && reserved_for !== customer_id
}

/** SQL: pieces that nobody has claimed, and that are promised to nobody. */
export const IS_FREE = "claimed < stock and coalesce(reserved_until <= now(), true)"

/** `SHOP_CLOSED` for pieces of closed shops, with the moment from which all of them can be bought. */
export function shopClosed(closed: readonly Offer[], titles: readonly string[]) {
  const ends = closed.map(({ reopens_at }) => reopens_at?.getTime() ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...ends)
  return ListingErrors.SHOP_CLOSED({
    titles,
    reopens_at: Number.isFinite(last) ? new Date(last) : null,
  })
}
