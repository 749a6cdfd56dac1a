import { type ListingStatus, listingStatus } from "../../domain/listing/listing-status"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { ListingErrors } from "./errors"

/**
 * Moves one listing of a seller to `to`; refused (`LISTING_STATUS_NOT_ALLOWED`) when the table
 * does not allow it, and (`LISTING_HELD`) when a buyer's claim would be left without its piece.
 */
export async function changeListingStatus(
  sql: Sql,
  input: { id: string; to: ListingStatus; actor: Actor; reason: string | null }
): Promise<boolean> {
  // The pieces are locked as a claim locks them, so that no claim can slip in between.
  const pieces = await sql<{ claimed: number }>(
    `select claimed from reluv_piece where listing_id = ? order by variant_id for update`,
    [input.id]
  )
  const [listing] = await sql<{ status: ListingStatus }>(
    `select status from reluv_listing where id = ? and deleted_at is null for update`,
    [input.id]
  )
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  if (listing.status === input.to) return false
  if (!listingStatus.can(listing.status, input.to)) {
    throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from: listing.status, to: input.to })
  }
  const hidden = input.to === "deleted" || input.to === "inactive"
  if (hidden && listing.status === "active" && pieces.some((piece) => piece.claimed > 0)) {
    throw ListingErrors.LISTING_HELD()
  }
  await changeStatus(sql, "reluv_listing", { ...input, ids: [input.id], from: [listing.status] })
  if (input.to === "active") {
    await sql(
      `update reluv_listing set published_at = coalesce(published_at, now()) where id = ?`,
      [input.id]
    )
  }
  return true
}
