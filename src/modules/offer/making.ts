import { generateEntityId } from "@medusajs/framework/utils"
import { MOST_OPEN } from "../../domain/offer/offer"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { OfferErrors } from "./errors"

export type OfferedPiece = {
  listing_id: string
  variant_id: string
  title: string
  list_price: number
}

export type NewOffer = {
  customer_id: string
  seller_id: string
  pieces: readonly OfferedPiece[]
  amount: number
  /** How long the shop has to answer. */
  answer_hours: number
  actor: Actor
}

/** Offers of one buyer queue here, so that what is counted stays true. */
export async function lockBuyer(sql: Sql, customer_id: string): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`offers:${customer_id}`])
}

/** Writes an offer down. Throws `OFFER_TOO_MANY`, `OFFER_ACCEPTED_ALREADY`. @returns its id */
export async function makeOffer(sql: Sql, offer: NewOffer): Promise<string> {
  const { customer_id, seller_id, pieces, amount } = offer
  await lockBuyer(sql, customer_id)
  await requireFewOpen(sql, customer_id, pieces)
  await requireNoneAccepted(sql, { customer_id, variant_ids: pieces.map((one) => one.variant_id) })
  const id = generateEntityId(undefined, "offr")
  await sql(
    `insert into reluv_offer (id, seller_id, customer_id, status, amount, list_total, expires_at, settle_at)
     select ?, ?, ?, 'open', ?, ?, at, at from (select now() + make_interval(hours => ?) as at) as ends`,
    [
      id,
      seller_id,
      customer_id,
      amount,
      pieces.reduce((sum, { list_price }) => sum + list_price, 0),
      offer.answer_hours,
    ]
  )
  await sql(
    `insert into reluv_offer_piece (id, offer_id, listing_id, variant_id, title, list_price)
     select 'offp_' || replace(gen_random_uuid()::text, '-', ''), ?, p.*
     from unnest(?::text[], ?::text[], ?::text[], ?::int[]) as p(listing_id, variant_id, title, list_price)`,
    [
      id,
      pieces.map(({ listing_id }) => listing_id),
      pieces.map(({ variant_id }) => variant_id),
      pieces.map(({ title }) => title),
      pieces.map(({ list_price }) => list_price),
    ]
  )
  await tell(sql, {
    name: "reluv.offer.made",
    subject_id: id,
    actor: offer.actor,
    data: { seller_id, customer_id },
  })
  return id
}

async function requireFewOpen(
  sql: Sql,
  customer_id: string,
  pieces: readonly OfferedPiece[]
): Promise<void> {
  const full = await sql<{ listing_id: string }>(
    `select p.listing_id from reluv_offer o join reluv_offer_piece p on p.offer_id = o.id
     where o.customer_id = ? and o.status in ('open', 'countered') and o.expires_at > now()
       and p.listing_id = any(?)
     group by p.listing_id having count(distinct o.id) >= ?`,
    [customer_id, pieces.map(({ listing_id }) => listing_id), MOST_OPEN]
  )
  if (full.length === 0) return
  const ids = new Set(full.map(({ listing_id }) => listing_id))
  const titles = pieces.filter(({ listing_id }) => ids.has(listing_id)).map(({ title }) => title)
  throw OfferErrors.OFFER_TOO_MANY({ titles: [...new Set(titles)] })
}

/** A piece has one agreed price for one buyer at a time. */
export async function requireNoneAccepted(
  sql: Sql,
  { customer_id, variant_ids }: { customer_id: string; variant_ids: readonly string[] }
): Promise<void> {
  const accepted = await sql<{ title: string }>(
    `select p.title from reluv_offer o join reluv_offer_piece p on p.offer_id = o.id
     where o.customer_id = ? and o.status in ('accepted', 'used') and o.valid_until > now()
       and p.variant_id = any(?)`,
    [customer_id, variant_ids]
  )
  if (accepted.length > 0) {
    throw OfferErrors.OFFER_ACCEPTED_ALREADY({ titles: accepted.map(({ title }) => title) })
  }
}

/** What a shop answers offers for a listing with. */
export async function setTerms(
  sql: Sql,
  {
    listing_id,
    takes_offers,
    declines_below,
    accepts_from,
  }: {
    listing_id: string
    takes_offers: boolean
    declines_below: number | null
    accepts_from: number | null
  }
): Promise<void> {
  await sql(
    `insert into reluv_offer_term (id, takes_offers, declines_below, accepts_from) values (?, ?, ?, ?)
     on conflict (id) do update set takes_offers = excluded.takes_offers,
       declines_below = excluded.declines_below, accepts_from = excluded.accepts_from, updated_at = now()`,
    [listing_id, takes_offers, declines_below, accepts_from]
  )
}
