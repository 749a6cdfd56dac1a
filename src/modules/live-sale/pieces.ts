import { liveSaleStatus } from "../../domain/live-sale/live-sale"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { LiveSaleErrors } from "./errors"
import { type LiveSaleOf, lockSale } from "./life"
import { tellRooms } from "./telling"

export type ShownPiece = {
  listing_id: string
  variant_id: string
  title: string
  live_price: number | null
}

/**
 * Makes the list of pieces just this one, in this order. A piece that somebody has claimed stays; a new live price is for
 * who claims from now on. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_SALE_STATUS_NOT_ALLOWED`, `LIVE_PIECE_CLAIMED`.
 */
export async function setPieces(
  sql: Sql,
  { of, pieces, actor }: { of: LiveSaleOf; pieces: readonly ShownPiece[]; actor: Actor }
): Promise<void> {
  const { id, status, seller_id } = await lockSale(sql, of)
  if (liveSaleStatus.final.includes(status))
    throw LiveSaleErrors.LIVE_SALE_STATUS_NOT_ALLOWED({ status })
  const variant_ids = pieces.map(({ variant_id }) => variant_id)
  const claimed = await sql<{ title: string }>(
    `select p.title from reluv_live_piece p where p.live_sale_id = ? and p.last_place > 0
       and not p.variant_id = any(?) order by p.position`,
    [id, variant_ids]
  )
  if (claimed.length > 0)
    throw LiveSaleErrors.LIVE_PIECE_CLAIMED({ titles: claimed.map(({ title }) => title) })
  await sql(`delete from reluv_live_piece where live_sale_id = ? and not variant_id = any(?)`, [
    id,
    variant_ids,
  ])
  await sql(
    `insert into reluv_live_piece (id, live_sale_id, listing_id, variant_id, title, live_price, position)
     select 'lvpc_' || replace(gen_random_uuid()::text, '-', ''), ?, p.*
     from unnest(?::text[], ?::text[], ?::text[], ?::int[])
       with ordinality as p(listing_id, variant_id, title, live_price, position)
     on conflict (live_sale_id, variant_id) do update set position = excluded.position, title = excluded.title,
       live_price = excluded.live_price, updated_at = now()`,
    [
      id,
      pieces.map(({ listing_id }) => listing_id),
      variant_ids,
      pieces.map(({ title }) => title),
      pieces.map(({ live_price }) => live_price),
    ]
  )
  const [unpinned] = await sql(
    `update reluv_live_sale set pinned_variant_id = null, updated_at = now()
     where id = ? and not pinned_variant_id = any(?) returning id`,
    [id, variant_ids]
  )
  const fields = ["pieces", ...(unpinned ? ["pinned_variant_id"] : [])]
  await tell(sql, {
    name: "reluv.live-sale.changed",
    subject_id: id,
    actor,
    data: { seller_id, fields },
  })
  await tellRooms(sql, { events: [{ live_sale_id: id, name: "changed", data: { fields } }] })
}
