import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../shared/sql"
import { MOST_FOLLOWED, WishErrors } from "./errors"

type Followed = { customer_id: string; seller_id: string }

/** Once however often it is asked. Throws `FOLLOWS_FULL`. */
export async function followSeller(sql: Sql, { customer_id, seller_id }: Followed): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`follows:${customer_id}`])
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_follow where customer_id = ? and seller_id <> ?`,
    [customer_id, seller_id]
  )
  if ((counted?.count ?? 0) >= MOST_FOLLOWED) throw WishErrors.FOLLOWS_FULL()
  await sql(
    `insert into reluv_follow (id, customer_id, seller_id) values (?, ?, ?) on conflict do nothing`,
    [generateEntityId(undefined, "folw"), customer_id, seller_id]
  )
}

/** Throws `FOLLOW_NOT_FOUND`. */
export async function unfollowSeller(
  sql: Sql,
  { customer_id, seller_id }: Followed
): Promise<void> {
  const gone = await sql(
    `delete from reluv_follow where customer_id = ? and seller_id = ? returning id`,
    [customer_id, seller_id]
  )
  if (gone.length === 0) throw WishErrors.FOLLOW_NOT_FOUND()
}

/** How many follow a shop. */
export async function countFollowers(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<number> {
  const [counted] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_follow where seller_id = ?`,
    [seller_id]
  )
  return counted?.count ?? 0
}
