import type { Sql } from "../../shared/sql"
import { lockedStatus } from "./move"

/** A seller order as shipping sees it, locked until the transaction ends. Throws `ORD_001`. */
export function lockSellerOrder(sql: Sql, { id }: { id: string }) {
  return lockedStatus(sql, id)
}

/** A parcel of it has its courier, or is being booked: it is not late any more, and cannot be called off. */
export async function takeCourier(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_seller_order set courier_since = coalesce(courier_since, now()) where id = ?`,
    [id]
  )
}

/** Its parcel has no courier any more: its clock runs on. */
export async function freeCourier(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_seller_order set courier_since = null where id = ?`, [id])
}
