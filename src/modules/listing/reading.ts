import type { Condition } from "../../domain/listing/condition"
import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Defect } from "../../domain/listing/publishable"
import type { Sql } from "../../shared/sql"

/** What our own tables say of a listing. Rupiah, grams, centimetres. */
export type ListingRow = {
  id: string
  product_id: string
  seller_id: string
  status: ListingStatus
  /** Another one as soon as anything of it is written. */
  version: string
  condition: Condition | null
  has_tags: boolean
  brand: string | null
  size: string | null
  color: string | null
  measurements: Record<string, number> | null
  defects: Defect[]
  original_price: number | null
  weight: number | null
  pieces: PieceRow[]
}
type PieceRow = {
  variant_id: string
  size: string | null
  color: string | null
  condition: Condition | null
  stock: number
  claimed: number
}

/** @returns a listing that is made, with its pieces; null where there is none, or it was deleted */
export async function readListing(
  sql: Sql,
  { id, seller_id = null }: { id: string; seller_id?: string | null }
): Promise<ListingRow | null> {
  const [row] = await sql<ListingRow>(
    `select l.id, l.product_id, l.seller_id, l.status, l.xmin::text as version, l.condition,
       l.has_tags, l.brand, l.size, l.color, l.measurements, coalesce(l.defects, '[]') as defects,
       l.original_price, l.weight, p.pieces
     from reluv_listing l
     cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('variant_id', variant_id, 'size', size,
         'color', color, 'condition', condition, 'stock', stock, 'claimed', claimed)), '[]') as pieces
       from reluv_piece where listing_id = l.id and deleted_at is null
     ) p
     where l.id = ? and (?::text is null or l.seller_id = ?) and l.is_made
       and l.status <> 'deleted' and l.deleted_at is null`,
    [id, seller_id, seller_id]
  )
  return row ?? null
}
