import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"

/** Somebody goes: nothing says any more what they wanted, and looked at. */
export async function forgetWishesOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(
    `with gone as (delete from reluv_wish where owner = ? returning listing_id)
     update reluv_wish_tally t set wishes = t.wishes - 1, updated_at = now()
     from (select id from reluv_wish_tally where id in (select listing_id from gone) order by id for update) locked
     where t.id = locked.id`,
    [customer_id]
  )
  await sql(`delete from reluv_wish_alert where customer_id = ?`, [customer_id])
  await sql(`delete from reluv_follow where customer_id = ?`, [customer_id])
  await sql(`delete from reluv_recent_view where owner = ?`, [customer_id])
}

/** What was told long ago. @returns how many went */
export function forgetAlerts(sql: Sql, old: OlderThan): Promise<number> {
  const told = { table: "reluv_wish_alert", since: "created_at", where: "due_at is null" }
  return forgetOldDays(sql, told, old)
}
