import type { Sql } from "../../shared/sql"

/** Deletes what would be counted anew. @returns how many */
export async function forgetCounts(sql: Sql, { limit }: { limit: number }): Promise<number> {
  const gone = await sql(
    `delete from reluv_request_count where key = any(array(
       select key from reluv_request_count where expire < extract(epoch from now()) * 1000
       order by expire limit ? for update skip locked
     )) returning key`,
    [limit]
  )
  return gone.length
}
