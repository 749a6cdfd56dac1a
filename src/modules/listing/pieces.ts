import type { Variant } from "../../domain/listing/variants"
import type { Sql } from "../../shared/sql"
import { ListingErrors } from "./errors"

/** One variant as a thing that can be taken. */
export type NewPiece = Pick<Variant, "size" | "color" | "condition" | "stock"> & {
  variant_id: string
}

/** A listing's pieces are these: those that it has already become what they should be. */
export async function putPieces(
  sql: Sql,
  { id, pieces }: { id: string; pieces: readonly NewPiece[] }
): Promise<void> {
  const put = await sql(
    `insert into reluv_piece as known (id, variant_id, listing_id, size, color, condition, stock)
     select 'pc_' || replace(gen_random_uuid()::text, '-', ''), variant_id, ?, size, color, condition, stock
     from jsonb_to_recordset(?::jsonb)
       as w(variant_id text, size text, color text, condition text, stock int)
     on conflict (variant_id) do update
     set size = excluded.size, color = excluded.color, condition = excluded.condition,
       stock = excluded.stock, updated_at = now()
     where known.listing_id = excluded.listing_id returning id`,
    [id, JSON.stringify(pieces)]
  )
  if (put.length < pieces.length) throw new Error(`a piece of ${id} is another listing's`)
}

/** Fewer than there were, or none at all: what of it is left may not be sold any more. */
export type LessStock = {
  removed: readonly string[]
  lowered: readonly { variant_id: string; stock: number }[]
}

/**
 * Takes pieces back from sale at once, of a listing whose pieces are locked. A piece that is removed stays
 * with nothing left of it, so that a cart which has it still knows that it was one. Throws `VARIANT_TAKEN`
 * for one that somebody has bought, or is buying, and `STOCK_TAKEN` for more of one than is left.
 */
export async function takeBack(sql: Sql, { removed, lowered }: LessStock): Promise<void> {
  if (removed.length > 0) {
    const gone = await sql(
      `update reluv_piece set stock = 0, deleted_at = now(), updated_at = now()
       where variant_id = any(?) and claimed = 0 returning id`,
      [removed]
    )
    if (gone.length < removed.length) throw ListingErrors.VARIANT_TAKEN()
  }
  if (lowered.length === 0) return
  const left = await sql(
    `update reluv_piece p set stock = w.stock, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as w(variant_id text, stock int)
     where p.variant_id = w.variant_id and p.claimed <= w.stock returning p.id`,
    [JSON.stringify(lowered)]
  )
  if (left.length < lowered.length) throw ListingErrors.STOCK_TAKEN()
}
