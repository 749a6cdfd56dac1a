import type { Sql } from "../../shared/sql"

/** `REL-2026-000123-1`, and so on with each parcel that is tried for a seller order. */
export async function nextReference(
  sql: Sql,
  { id, number }: { id: string; number: string }
): Promise<string> {
  const [tries] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_seller_shipment where seller_order_id = ?`,
    [id]
  )
  return `${number}-${(tries?.count ?? 0) + 1}`
}
