import { tell } from "../../shared/facts"
import { claimSoon } from "../../shared/soon"
import type { Actor, Sql } from "../../shared/sql"

type Near = { lead_seconds: number; limit: number; actor: Actor }
type Part = { id: string; order_id: string }

const table = "reluv_seller_order"

/** Tells of parts that are called off soon unless a courier is booked, each once. @returns how many */
export async function tellShipSoon(sql: Sql, { actor, ...near }: Near): Promise<number> {
  const waits =
    "t.status in ('paid', 'processing') and t.deleted_at is null and t.courier_since is null"
  const parts = await claimSoon<Part>(
    sql,
    { table, where: waits, ends: "ship_by", since: "t.ship_from", reminded: "ship_reminded_at" },
    near,
    "t.id, t.order_id"
  )
  const name = "reluv.seller-order.ship-soon"
  await tell(
    sql,
    ...parts.map(({ id, order_id }) => ({ name, subject_id: id, order_id, actor }) as const)
  )
  return parts.length
}

/** Tells of parts that arrived and complete by themselves soon, each once. @returns how many */
export async function tellCompletesSoon(sql: Sql, { actor, ...near }: Near): Promise<number> {
  const waits = "t.status in ('shipped', 'delivered') and t.deleted_at is null"
  const parts = await claimSoon<Part>(
    sql,
    {
      table,
      where: waits,
      ends: "complete_by",
      since: "coalesce(t.delivered_at, t.shipped_at)",
      reminded: "complete_reminded_at",
    },
    near,
    "t.id, t.order_id"
  )
  const name = "reluv.seller-order.completes-soon"
  await tell(
    sql,
    ...parts.map(({ id, order_id }) => ({ name, subject_id: id, order_id, actor }) as const)
  )
  return parts.length
}
