import { claimDue } from "../../shared/due"
import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { SellerOrderErrors } from "./errors"

export type Batch = { limit: number; lease_seconds: number }

/**
 * Also of a part that its seller accepted before this was done. It runs from `ship_from`, when the seller
 * hears of the money, which may be long after it was paid.
 */
export async function startShipClock(
  sql: Sql,
  { order_id, ship_from, ship_by }: { order_id: string; ship_from: Date; ship_by: Date }
): Promise<void> {
  await sql(
    `update reluv_seller_order set ship_from = ?, ship_by = ?
     where order_id = ? and status in ('paid', 'processing') and ship_by is null`,
    [ship_from, ship_by, order_id]
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

const SECONDS_PER_DAY = 86_400

export type SilentCash = { id: string; order_id: string; days_on_its_way: number }

/**
 * Parts whose parcel is to be paid at its door and has been on its way for `days`, the longest first; each is given to one
 * worker, and again a day later while it is neither there nor back.
 */
export function claimSilentCash(
  sql: Sql,
  { limit, days }: { limit: number; days: number }
): Promise<SilentCash[]> {
  return claimDue(
    sql,
    {
      table: "reluv_seller_order",
      where: "t.status = 'shipped' and t.cash_due is not null and t.deleted_at is null",
      since: "t.shipped_at",
      limit,
      rest_seconds: days * SECONDS_PER_DAY,
      lease_seconds: SECONDS_PER_DAY,
      every_seconds: SECONDS_PER_DAY,
    },
    `t.id, t.order_id, floor(extract(epoch from now() - t.shipped_at) / ${SECONDS_PER_DAY})::int as days_on_its_way`
  )
}

/** A part and how often its clock has struck. */
export type DuePart = { id: string; number: string; tries: number }

/** A parcel that a courier was booked for is not late any more, even if it was not picked up yet. */
export function claimUnshipped(sql: Sql, batch: Batch): Promise<DuePart[]> {
  return claimDue(
    sql,
    {
      table: "reluv_seller_order",
      where:
        "t.status in ('paid', 'processing') and t.deleted_at is null and t.courier_since is null",
      since: "t.ship_by",
      ...batch,
    },
    "t.id, t.number"
  )
}

export function claimUncompleted(sql: Sql, batch: Batch): Promise<DuePart[]> {
  return claimDue(
    sql,
    {
      table: "reluv_seller_order",
      where: "t.status in ('shipped', 'delivered') and t.deleted_at is null",
      since: "t.complete_by",
      ...batch,
    },
    "t.id, t.number"
  )
}

/** A person wants what is stuck about a part tried now. */
export async function retrySellerOrder(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_seller_order set tries = 0, retry_at = null where id = ?`, [id])
}

export type ShipClock = { id: string; ship_from: Date; ship_by: Date }

/** Parts whose time began before `until` and wait for their seller beyond `from`; a page after `after`. */
export async function listShipClocks(
  sql: Sql,
  page: { from: Date; until: Date; after: string; limit: number }
): Promise<ShipClock[]> {
  return sql<ShipClock>(
    `select id, ship_from, ship_by from reluv_seller_order
     where status in ('paid', 'processing') and courier_since is null and deleted_at is null
       and ship_by >= ? and ship_from < ? and id > ?
     order by id limit ?`,
    [page.from, page.until, page.after, page.limit]
  )
}

/** Never shorter: a seller was told a time already. */
export async function extendShipClocks(
  sql: Sql,
  clocks: readonly Pick<ShipClock, "id" | "ship_by">[]
): Promise<void> {
  await sql(
    `update reluv_seller_order o set ship_by = greatest(o.ship_by, w.ship_by), updated_at = now()
     from unnest(?::text[], ?::timestamptz[]) as w (id, ship_by)
     where o.id = w.id and o.status in ('paid', 'processing') and o.courier_since is null`,
    [clocks.map(({ id }) => id), clocks.map(({ ship_by }) => ship_by)]
  )
}
