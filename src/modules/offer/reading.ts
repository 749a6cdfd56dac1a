import type { OfferStatus } from "../../domain/offer/offer"
import type { Sql } from "../../shared/sql"

export type OfferRow = {
  id: string
  seller_id: string
  customer_id: string
  status: OfferStatus
  amount: number
  list_total: number
  holds: boolean
  expires_at: Date
  valid_until: Date | null
  order_id: string | null
  created_at: Date
  pieces: {
    listing_id: string
    variant_id: string
    title: string
    list_price: number
    price: number | null
  }[]
}

export type OfferFilters = {
  id?: string
  customer_id?: string
  seller_id?: string
  status?: readonly OfferStatus[]
  listing_id?: string
}

/** Offers with their pieces, the newest first. `count` stops at 10,001. */
export async function readOffers(
  sql: Sql,
  { filters, limit, offset }: { filters: OfferFilters; limit: number; offset: number }
): Promise<{ offers: OfferRow[]; count: number }> {
  const conditions = ["o.deleted_at is null"]
  const parameters: unknown[] = []
  const where = (condition: string, value: unknown) => {
    conditions.push(condition)
    parameters.push(value)
  }
  if (filters.id) where("o.id = ?", filters.id)
  if (filters.customer_id) where("o.customer_id = ?", filters.customer_id)
  if (filters.seller_id) where("o.seller_id = ?", filters.seller_id)
  if (filters.status) where("o.status = any(?)", filters.status)
  if (filters.listing_id) {
    where(
      "exists (select 1 from reluv_offer_piece p where p.offer_id = o.id and p.listing_id = ?)",
      filters.listing_id
    )
  }
  const all = conditions.join(" and ")
  const offers = await sql<OfferRow>(
    `select o.id, o.seller_id, o.customer_id, o.status, o.amount, o.list_total, o.holds, o.expires_at,
       o.valid_until, o.order_id, o.created_at, pieces.pieces
     from (select * from reluv_offer o where ${all} order by o.id desc limit ? offset ?) o
     cross join lateral (
       select jsonb_agg(jsonb_build_object('listing_id', p.listing_id, 'variant_id', p.variant_id,
         'title', p.title, 'list_price', p.list_price, 'price', p.price) order by p.id) as pieces
       from reluv_offer_piece p where p.offer_id = o.id
     ) pieces
     order by o.id desc`,
    [...parameters, limit, offset]
  )
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from (select 1 from reluv_offer o where ${all} limit 10001) as capped`,
    parameters
  )
  return { offers, count: counted?.count ?? 0 }
}
