import { type ListingStatus, listingStatus } from "../../domain/listing/listing-status"
import type { VerdictReason } from "../../domain/listing/verdict-reasons"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { ListingErrors } from "./errors"
import { lockListing } from "./lock-listing"

export type ListingMove = {
  id: string
  to: ListingStatus
  actor: Actor
  reason: string | null
  /** Of an operator who refuses it or takes it down. */
  verdict_reason?: VerdictReason | null
}

/**
 * Moves one listing to `to`, and leaves its product to be shown or hidden with it. Refused
 * (`LISTING_STATUS_NOT_ALLOWED`) when the table does not allow it, and (`LISTING_HELD`) when its seller
 * would hide what a buyer is paying for.
 *
 * @returns whether this call moved it
 */
export async function changeListingStatus(
  sql: Sql,
  { lease_seconds, ...move }: ListingMove & { lease_seconds: number }
): Promise<boolean> {
  const { held } = await lockListing(sql, move.id)
  const [listing] = await sql<{ status: ListingStatus }>(
    `select status from reluv_listing where id = ? and deleted_at is null`,
    [move.id]
  )
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  if (!(await moveListing(sql, { ...move, from: listing.status, held }))) return false
  await sql(
    `update reluv_listing set settle_at = now() + make_interval(secs => ?), tries = 0, retry_at = null
     where id = ?`,
    [lease_seconds, move.id]
  )
  return true
}

/** The move itself, of a listing that is locked. */
export async function moveListing(
  sql: Sql,
  { from, held, ...move }: ListingMove & { from: ListingStatus; held: boolean }
): Promise<boolean> {
  const { id, to, actor, reason } = move
  const verdict_reason = move.verdict_reason ?? null
  if (from === to) return false
  if (!listingStatus.can(from, to)) throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from, to })
  const hidden = to === "deleted" || to === "inactive"
  if (held && hidden && from === "active") throw ListingErrors.LISTING_HELD()
  const isTold = to === "rejected" || to === "blocked"
  await changeStatus(sql, "reluv_listing", {
    ids: [id],
    from: [from],
    to,
    actor,
    reason,
    data: isTold ? { reason_code: verdict_reason ?? "other" } : {},
  })
  const isOpen = to === "active" || to === "sold"
  await sql(
    `update reluv_listing set status_reason = ?, verdict_reason = ?,
       published_at = case when ? = 'active' then coalesce(published_at, now()) else published_at end,
       sold_at = case when ? = 'sold' then now() else sold_at end,
       review_since = case when ? = 'in_review' then now() end,
       blocked_from = case when ? = 'blocked' then jsonb_build_object(
         'status', ?::text, 'reason', status_reason, 'verdict_reason', verdict_reason) end
     where id = ?`,
    [isOpen ? null : reason, isTold ? verdict_reason : null, to, to, to, to, from, id]
  )
  return true
}
