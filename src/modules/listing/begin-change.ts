import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Missing } from "../../domain/listing/publishable"
import { type SellersWish, sellersChange } from "../../domain/listing/sellers-change"
import type { Actor, Sql } from "../../shared/sql"
import { moveListing } from "./change-listing-status"
import { ListingErrors } from "./errors"
import { lockListing } from "./lock-listing"
import type { PendingChange, PendingVariants } from "./pending-change"
import { takeBack } from "./pieces"

/** What a listing would lack: in all, and what it has now. */
type Lacking = { all: readonly Missing[]; newly: readonly Missing[] }

type ChangeRequest = {
  id: string
  seller_id: string
  /** The listing as whoever asks has read it; see `ListingRow`. */
  version: string
  /** Null when only the status is asked for. */
  change: PendingChange | null
  /** Variants of which a buyer would see something else; null: of all. */
  rewrites: readonly string[] | null
  lacking: Lacking
  wish: SellersWish
  actor: Actor
  lease_seconds: number
}

/**
 * Writes down what a seller wants to change, before anything of it is done: whoever dies over it leaves it
 * to a job, and nobody can claim the piece until it is the same everywhere. The status moves at once, and
 * pieces are taken back at once; what is added is there when Medusa has it.
 *
 * What somebody is paying for stays as it is (`LISTING_HELD`), and what is sold (`LISTING_SOLD`). What is
 * on sale lacks nothing that it could be asked for when it is rewritten (`LISTING_INCOMPLETE`); a price
 * changes whatever rules were made since. Throws `LISTING_CHANGING` while another change is under way,
 * and `LISTING_STATUS_NOT_ALLOWED`.
 *
 * @returns false, and nothing is written, when the listing is not as it was read any more
 */
export async function beginChange(sql: Sql, request: ChangeRequest): Promise<boolean> {
  const { id, change, wish, actor, lease_seconds } = request
  const { held } = await lockListing(sql, id)
  const listing = await findOwn(sql, request)
  if (change) await refuseFrozen(sql, listing, request)
  const becomes = sellersChange(listing, wish)
  if (!becomes) {
    const to = wish.wanted ?? listing.status
    throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from: listing.status, to })
  }
  if (listing.version !== request.version) return false
  const { all, newly } = request.lacking
  const stays = isOnSale(listing.status) && !wish.rewritten
  const missing = stays ? newly : all
  if (isOnSale(becomes.status) && missing.length > 0) {
    throw ListingErrors.LISTING_INCOMPLETE({ missing })
  }
  if (change) await fillIn(sql, id, change)
  if (change?.variants) await takeBack(sql, lessOf(change.variants))
  const move = { id, to: becomes.status, actor, reason: null }
  await moveListing(sql, { ...move, from: listing.status, held })
  await sql(
    `update reluv_listing set unreviewed = ?, change = coalesce(?::jsonb, change),
       settle_at = now() + make_interval(secs => ?), tries = 0, retry_at = null, updated_at = now()
     where id = ?`,
    [becomes.unreviewed, change && JSON.stringify(change), lease_seconds, id]
  )
  return true
}

type OwnListing = { status: ListingStatus; unreviewed: boolean; changing: boolean; version: string }

async function findOwn(
  sql: Sql,
  { id, seller_id }: Pick<ChangeRequest, "id" | "seller_id">
): Promise<OwnListing> {
  const [listing] = await sql<OwnListing>(
    `select status, unreviewed, change is not null as changing, xmin::text as version
     from reluv_listing
     where id = ? and seller_id = ? and is_made and status <> 'deleted' and deleted_at is null`,
    [id, seller_id]
  )
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  return listing
}

async function refuseFrozen(
  sql: Sql,
  listing: OwnListing,
  { id, rewrites }: Pick<ChangeRequest, "id" | "rewrites">
): Promise<void> {
  if (listing.changing) throw ListingErrors.LISTING_CHANGING()
  if (listing.status === "sold") throw ListingErrors.LISTING_SOLD()
  const held = await sql(
    `select 1 from reluv_piece_claim
     where listing_id = ? and status in ('held', 'ordered') and (?::text[] is null or variant_id = any(?))
     limit 1`,
    [id, rewrites, rewrites]
  )
  if (held.length > 0) throw ListingErrors.LISTING_HELD()
}

/** What a draft did not have yet, it has from now on: it may be on sale before the change is everywhere. */
async function fillIn(sql: Sql, id: string, { facts, product, variants }: PendingChange) {
  const prices = (variants?.all ?? []).flatMap(({ price }) => price ?? [])
  await sql(
    `update reluv_listing set condition = coalesce(condition, ?), weight = coalesce(weight, ?),
       price = coalesce(price, ?)
     where id = ? and (condition is null or weight is null or price is null)`,
    [
      facts.condition ?? null,
      product.weight ?? null,
      prices.length > 0 ? Math.min(...prices) : null,
      id,
    ]
  )
}

/** Buyers see it, or will as soon as the operator has. */
function isOnSale(status: ListingStatus): boolean {
  return status === "active" || status === "in_review"
}

function lessOf({ removed, stocks }: PendingVariants) {
  return {
    removed,
    lowered: stocks.flatMap(({ variant_id, before, now }) =>
      now < before ? [{ variant_id, stock: now }] : []
    ),
  }
}
