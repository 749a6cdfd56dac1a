import type { DiscountStatus } from "../../domain/discount/discount"
import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"

/** A discount whose price list is to be made, or to go. */
export type Unsettled = {
  id: string
  title: string
  status: DiscountStatus
  starts_at: Date
  ends_at: Date
  price_list_id: string | null
}

/** Those that are due, for the job. */
export function claimUnsettledDiscounts(
  sql: Sql,
  { limit, lease_seconds }: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_discount",
      where: "t.settle_at is not null",
      since: "t.settle_at",
      limit,
      lease_seconds,
    },
    "t.id"
  )
}

export async function findUnsettledDiscount(
  sql: Sql,
  { id }: { id: string }
): Promise<Unsettled | null> {
  const [row] = await sql<Unsettled>(
    `select id, title, status, starts_at, ends_at, price_list_id from reluv_discount
     where id = ? and settle_at is not null and deleted_at is null`,
    [id]
  )
  return row ?? null
}

/** Its price list is made, or gone (null). What runs is looked at again when it ends. */
export async function settleDiscount(
  sql: Sql,
  {
    id,
    status,
    price_list_id,
  }: { id: string; status: DiscountStatus; price_list_id: string | null }
): Promise<void> {
  await sql(
    `update reluv_discount set price_list_id = ?, tries = 0, retry_at = null, updated_at = now(),
       settle_at = case when status <> ? then now() when status = 'active' then ends_at end
     where id = ?`,
    [price_list_id, status, id]
  )
}

/** A person wants it settled now, with its tries counted anew. */
export async function retryDiscount(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_discount set settle_at = now(), tries = 0, retry_at = null where id = ?`,
    [id]
  )
}
