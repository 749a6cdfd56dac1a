import type { Sql } from "../../shared/sql"
import { offersLocked } from "./claim-locks"
import { ListingErrors } from "./errors"
import { isForSale, isReservedFromOthers, type Offer, shopClosed } from "./for-sale"

export type Promised = {
  pieces: readonly { variant_id: string; title: string }[]
  /** Whom they are for. */
  customer_id: string
}

/**
 * Locks pieces that a shop promises to somebody, who can buy each of them at this moment. To be called first in the
 * transaction that promises. Throws `ORD_007`, `SHOP_CLOSED`.
 */
export async function lockBuyable(sql: Sql, { pieces, customer_id }: Promised): Promise<void> {
  const variant_ids = pieces.map(({ variant_id }) => variant_id)
  await sql(`select 1 from reluv_piece where variant_id = any(?) order by variant_id for update`, [
    variant_ids,
  ])
  const found = await offersLocked(sql, variant_ids)
  const titles = new Map(pieces.map(({ variant_id, title }) => [variant_id, title]))
  const buyable = found.filter(
    (piece) => isForSale(piece) && piece.left > 0 && !isReservedFromOthers(piece, customer_id)
  )
  const free = new Set(buyable.map(({ variant_id }) => variant_id))
  const gone = variant_ids.filter((id) => !free.has(id))
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id)
  if (gone.length > 0) throw ListingErrors.PIECE_NOT_AVAILABLE({ titles: named(gone) })
  const closed = found.filter(({ shop_is_open }) => !shop_is_open)
  if (closed.length > 0) {
    throw shopClosed(closed, named(closed.map(({ variant_id }) => variant_id)))
  }
}

/** A piece as it is on sale now, whether it is one of its kind, and whether it is paid for. */
export type LockedPiece = Offer & { is_single: boolean; is_sold: boolean }

/** One piece, locked with its shop; null where there is none, or its shop has taken it back. */
export async function lockPiece(
  sql: Sql,
  { variant_id }: { variant_id: string }
): Promise<LockedPiece | null> {
  const locked = await sql(
    `select 1 from reluv_piece where variant_id = ? and deleted_at is null for update`,
    [variant_id]
  )
  if (locked.length === 0) return null
  const [piece] = await offersLocked(sql, [variant_id])
  if (!piece) return null
  const [more] = await sql<Pick<LockedPiece, "is_single" | "is_sold">>(
    `select p.stock = 1 as is_single, p.stock <= p.claimed and exists (
       select 1 from reluv_piece_claim c
       where c.listing_id = p.listing_id and c.variant_id = p.variant_id and c.status = 'sold'
     ) as is_sold from reluv_piece p where p.variant_id = ?`,
    [variant_id]
  )
  return { ...piece, is_single: more?.is_single ?? false, is_sold: more?.is_sold ?? false }
}

/**
 * Keeps pieces for one customer until a moment; after `lockBuyable`, in its transaction. Throws `PIECE_NOT_HOLDABLE` of
 * what there is more than one of: others could not buy the rest.
 */
export async function reservePieces(
  sql: Sql,
  { pieces, customer_id, until }: Promised & { until: Date }
): Promise<void> {
  const variant_ids = pieces.map(({ variant_id }) => variant_id)
  const many = await sql<{ variant_id: string }>(
    `select variant_id from reluv_piece where variant_id = any(?) and stock > 1`,
    [variant_ids]
  )
  if (many.length > 0) {
    const ids = new Set(many.map(({ variant_id }) => variant_id))
    const titles = pieces.filter(({ variant_id }) => ids.has(variant_id)).map(({ title }) => title)
    throw ListingErrors.PIECE_NOT_HOLDABLE({ titles })
  }
  await sql(
    `update reluv_piece set reserved_for = ?, reserved_until = ?, updated_at = now() where variant_id = any(?)`,
    [customer_id, until, variant_ids]
  )
}

/** Ends what is kept for a customer until just this moment; what is kept otherwise stays. */
export async function endReservations(
  sql: Sql,
  {
    variant_ids,
    customer_id,
    until,
  }: { variant_ids: readonly string[]; customer_id: string; until: Date }
): Promise<void> {
  await sql(`select 1 from reluv_piece where variant_id = any(?) order by variant_id for update`, [
    variant_ids,
  ])
  await sql(
    `update reluv_piece set reserved_for = null, reserved_until = null, updated_at = now()
     where variant_id = any(?) and reserved_for = ? and reserved_until = ?`,
    [variant_ids, customer_id, until]
  )
}
