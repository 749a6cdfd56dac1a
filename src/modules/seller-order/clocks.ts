import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"

export type Batch = { limit: number; lease_seconds: number }

/** Also of a part that its seller accepted before this was done. */
export async function startShipClock(
  sql: Sql,
  { order_id, ship_by }: { order_id: string; ship_by: Date }
): Promise<void> {
  await sql(
    `update reluv_seller_order set ship_by = ?
     where order_id = ? and status in ('paid', 'processing') and ship_by is null`,
    [ship_by, order_id]
  )
}

/** News of a parcel with a typed number: it is alive, so the order waits anew; never shorter. */
export async function restartTypedClock(
  sql: Sql,
  { id, complete_by }: { id: string; complete_by: Date }
): Promise<void> {
  await sql(
    `update reluv_seller_order set complete_by = greatest(complete_by, ?::timestamptz)
     where id = ? and status = 'shipped'`,
    [complete_by, id]
  )
}

export async function extendCompletion(
  sql: Sql,
  { id, hours }: { id: string; hours: number }
): Promise<Date> {
  const [row] = await sql<{ complete_by: Date; order_id: string; customer_id: string | null }>(
    `update reluv_seller_order set extended_at = now(), updated_at = now(),
       complete_by = complete_by + make_interval(secs => ?)
     where id = ? and status in ('shipped', 'delivered') and extended_at is null
       and complete_by is not null
     returning complete_by, order_id, customer_id`,
    [hours * 3_600, id]
  )
  if (!row) throw SellerOrderErrors.EXTENSION_NOT_ALLOWED()
  await tell(sql, {
    name: "reluv.seller-order.extended",
    subject_id: id,
    order_id: row.order_id,
    actor: { type: "customer", id: row.customer_id ?? "guest" },
    data: { complete_by: row.complete_by.toISOString() },
  })
  return row.complete_by
}

/** A parcel that a courier was booked for is not late any more, even if it was not picked up yet. */
export function claimUnshipped(sql: Sql, batch: Batch): Promise<{ id: string; number: string }[]> {
  return claim(
    sql,
    `o.status in ('paid', 'processing') and o.ship_by <= now() and not exists (
       select 1 from reluv_seller_shipment s
       where s.seller_order_id = o.id and s.status <> 'failed' and s.deleted_at is null)`,
    batch
  )
}

export function claimUncompleted(sql: Sql, batch: Batch): Promise<{ id: string }[]> {
  return claim(sql, `o.status in ('shipped', 'delivered') and o.complete_by <= now()`, batch)
}

function claim(sql: Sql, due: string, { limit, lease_seconds }: Batch) {
  return sql<{ id: string; number: string }>(
    `update reluv_seller_order set clock_lease_until = now() + make_interval(secs => ?)
     where id in (
       select o.id from reluv_seller_order o
       where ${due} and o.deleted_at is null
         and (o.clock_lease_until is null or o.clock_lease_until < now())
       order by o.id limit ? for update skip locked
     ) returning id, number`,
    [lease_seconds, limit]
  )
}
