import type { Sql } from "../../shared/sql"

/** Somebody goes: nothing says any more what they looked for. */
export async function forgetSearchesOf(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<void> {
  await sql(
    `delete from reluv_saved_search_key where saved_search_id in (
       select id from reluv_saved_search where customer_id = ?)`,
    [customer_id]
  )
  await sql(
    `delete from reluv_saved_search_match where saved_search_id in (
       select id from reluv_saved_search where customer_id = ?)`,
    [customer_id]
  )
  await sql(`delete from reluv_saved_search where customer_id = ?`, [customer_id])
  await sql(`delete from reluv_search_digest where id = ?`, [customer_id])
}
