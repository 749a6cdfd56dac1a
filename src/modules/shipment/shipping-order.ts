import type { Sql } from "../../shared/sql"

/** The seller order that a parcel belongs to; lock it before, so that it stays as it is told here. */
export type ShippingOrder = {
  id: string
  number: string
  order_id: string
  seller_id: string
  /** Whether a parcel of it may begin its way. */
  may_ship: boolean
}

/** `REL-2026-000123-1`, and so on with each parcel that is tried for a seller order. */
export async function nextReference(sql: Sql, { id, number }: ShippingOrder): Promise<string> {
  const [tries] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_seller_shipment where seller_order_id = ?`,
    [id]
  )
  return `${number}-${(tries?.count ?? 0) + 1}`
}

/** Whoever gives a seller order a parcel queues here: at once, they would collide. */
export async function lockParcels(sql: Sql, { id }: ShippingOrder): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`parcels:${id}`])
}
