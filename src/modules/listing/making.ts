import { generateEntityId } from "@medusajs/framework/utils"
import type { Condition } from "../../domain/listing/condition"
import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Defect } from "../../domain/listing/publishable"
import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { ListingErrors } from "./errors"
import { type NewPiece, putPieces } from "./pieces"

export type NewListing = {
  product_id: string
  seller_id: string
  condition: Condition | null
  has_tags: boolean
  brand: string | null
  size: string | null
  color: string | null
  /** Centimetres by name. */
  measurements: Record<string, number> | null
  defects: Defect[] | null
  /** Rupiah. */
  price: number | null
  original_price: number | null
  /** Grams. */
  weight: number | null
}

export type ListingRequest = {
  key: string
  /** Of all that was asked. */
  fingerprint: string
  /** For how long the key means the same listing; null: always. */
  same_for_seconds: number | null
}

export type ListingTurn =
  /** Nobody else makes it: go on. */
  | { turn: "mine"; id: string }
  /** A maker died over it: what it left has to go first. */
  | { turn: "left"; id: string; product_id: string }
  | { turn: "made"; id: string }
  | { turn: "busy" }
  /** The key stands for another listing. */
  | { turn: "used" }

type KnownListing = {
  id: string
  product_id: string
  is_made: boolean
  request_hash: string
  is_left: boolean
}

/**
 * Begins to make a listing, once for each request of a seller. Until it is finished nobody sees it, and a
 * job takes away what a dead maker left.
 */
export async function beginListing(
  sql: Sql,
  input: { facts: NewListing; request: ListingRequest; lease_seconds: number }
): Promise<ListingTurn> {
  const { facts, request, lease_seconds } = input
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `listing:${facts.seller_id}:${request.key}`,
  ])
  const [known] = await sql<KnownListing>(
    `select id, product_id, is_made, request_hash,
       settle_at <= now() and coalesce(retry_at, now()) <= now() as is_left
     from reluv_listing
     where seller_id = ? and request_key = ? and status <> 'deleted' and deleted_at is null
       and (?::int is null or created_at > now() - make_interval(secs => ?::int))
     order by created_at desc limit 1 for update`,
    [facts.seller_id, request.key, request.same_for_seconds, request.same_for_seconds]
  )
  if (known) {
    const { id, product_id } = known
    if (known.request_hash !== request.fingerprint) return { turn: "used" }
    if (known.is_made) return { turn: "made", id }
    if (!known.is_left) return { turn: "busy" }
    await sql(
      `update reluv_listing set settle_at = now() + make_interval(secs => ?) where id = ?`,
      [lease_seconds, id]
    )
    return { turn: "left", id, product_id }
  }
  const id = generateEntityId(undefined, "lst")
  await sql(
    `insert into reluv_listing
       (id, product_id, seller_id, condition, has_tags, brand, size, color, measurements, defects, price,
        original_price, weight, status, is_made, request_key, request_hash, settle_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, 'draft', false, ?, ?,
       now() + make_interval(secs => ?))`,
    [
      id,
      facts.product_id,
      facts.seller_id,
      facts.condition,
      facts.has_tags,
      facts.brand,
      facts.size,
      facts.color,
      json(facts.measurements),
      json(facts.defects),
      facts.price,
      facts.original_price,
      facts.weight,
      request.key,
      request.fingerprint,
      lease_seconds,
    ]
  )
  return { turn: "mine", id }
}

/**
 * A listing has its pieces, and everything else is there: it is one from now on. Its product still has to
 * be shown as its status says. Throws `PROD_001` when somebody took it away meanwhile.
 */
export async function finishListing(
  sql: Sql,
  input: {
    id: string
    product_id: string
    status: ListingStatus
    pieces: readonly NewPiece[]
    lease_seconds: number
  }
): Promise<void> {
  const { id, product_id, status, pieces, lease_seconds } = input
  const [made] = await sql<{ seller_id: string }>(
    `update reluv_listing set is_made = true, status = ?, updated_at = now(),
       published_at = case when ? = 'active' then now() end,
       review_since = case when ? = 'in_review' then now() end,
       settle_at = now() + make_interval(secs => ?)
     where id = ? and product_id = ? and not is_made returning seller_id`,
    [status, status, status, lease_seconds, id, product_id]
  )
  if (!made) throw ListingErrors.LISTING_NOT_FOUND()
  await putPieces(sql, { id, pieces })
  await tell(sql, {
    name: "reluv.listing.created",
    subject_id: id,
    actor: { type: "seller", id: made.seller_id },
    data: { seller_id: made.seller_id, status },
  })
}

/** Nothing is left of a listing that was never finished. */
export async function forgetListing(
  sql: Sql,
  { id, product_id }: { id: string; product_id: string }
): Promise<void> {
  await sql(`delete from reluv_listing where id = ? and product_id = ? and not is_made`, [
    id,
    product_id,
  ])
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
