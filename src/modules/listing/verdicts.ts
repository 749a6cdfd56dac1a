import type { ListingStatus } from "../../domain/listing/listing-status"
import { hearing, outcomeOf, type Verdict } from "../../domain/listing/verdict"
import type { VerdictReason } from "../../domain/listing/verdict-reasons"
import type { Actor, Sql } from "../../shared/sql"
import { moveListing } from "./change-listing-status"
import { ListingErrors } from "./errors"
import { lockListing } from "./lock-listing"
import { isSoldOut } from "./sold-out"

export type PassVerdict = {
  id: string
  verdict: Verdict
  /** Of what takes something from its seller. */
  reason: VerdictReason | null
  /** What its seller reads beside the reason. */
  note: string | null
  /** The `version` that the operator looked at; null: whatever it is now. */
  seen: string | null
  actor: Actor
  lease_seconds: number
}

/** What a blocked listing was; written as it is taken down. */
type BeforeBlock = {
  status: ListingStatus
  reason: string | null
  verdict_reason: VerdictReason | null
}

type Row = {
  status: ListingStatus
  blocked_from: BeforeBlock | null
  changing: boolean
  version: string
}

/** Changes with everything that changes a listing, to tell what an operator looked at from what it is now. */
export const VERSION = `to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`

/** What some listings are now, for an operator to name in a verdict. */
export function listVersions(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<{ id: string; version: string }[]> {
  return sql<{ id: string; version: string }>(
    `select id, ${VERSION} as version from reluv_listing where id = any(?)`,
    [ids]
  )
}

/**
 * The operator's word on one listing. Of two operators at once the first is heard; the second learns that it
 * is so already, or is refused (`LISTING_STATUS_NOT_ALLOWED`). Nobody lets on sale what they did not see: a
 * listing that was changed since, or is being changed, is refused (`LISTING_REWRITTEN`).
 *
 * @returns whether this call decided
 */
export async function passVerdict(sql: Sql, input: PassVerdict): Promise<boolean> {
  const { id, verdict, seen, actor } = input
  const { held } = await lockListing(sql, id)
  const [listing] = await sql<Row>(
    `select status, blocked_from, change is not null as changing, ${VERSION} as version
     from reluv_listing
     where id = ? and is_made and deleted_at is null`,
    [id]
  )
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  const { status: from, blocked_from: before } = listing
  const heard = hearing(verdict, from)
  if (heard === "already") return false
  const to = outcomeOf(verdict, {
    before: before?.status ?? null,
    soldOut: await isSoldOut(sql, id),
  })
  if (heard === "refused") throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from, to })
  const shows = verdict === "approve" || verdict === "unblock"
  const isUnseen = (seen !== null && seen !== listing.version) || (shows && listing.changing)
  if (isUnseen) throw ListingErrors.LISTING_REWRITTEN()
  const told =
    verdict === "unblock"
      ? { reason: before?.reason ?? null, verdict_reason: before?.verdict_reason ?? null }
      : { reason: input.note, verdict_reason: input.reason }
  await moveListing(sql, { id, from, to, actor, held, ...told })
  await sql(
    `update reluv_listing set settle_at = now() + make_interval(secs => ?), tries = 0, retry_at = null,
       unreviewed = unreviewed and ?
     where id = ?`,
    [input.lease_seconds, verdict !== "approve", id]
  )
  return true
}
