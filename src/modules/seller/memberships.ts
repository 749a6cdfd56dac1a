import type { MemberRole } from "../../domain/seller/permissions"
import type { SellerStatus } from "../../domain/seller/seller-status"
import { shopIsVerified } from "../../shared/shop-sql"
import type { Sql } from "../../shared/sql"

export type MembershipRow = {
  id: string
  seller_id: string
  role: MemberRole
  ownership_offered_at: Date | null
  /** Of the shop, as what follows. */
  status: SellerStatus
  name: string
  handle: string
}

/** The shops that a customer works for, their own first, with what each lets them be; only `seller_id`, where it is given. */
export function listMemberships(
  sql: Sql,
  { customer_id, seller_id = null, limit }: Asked
): Promise<MembershipRow[]> {
  return sql(
    `select m.id, m.seller_id, m.role, m.ownership_offered_at, s.status, s.name, s.handle
     from reluv_seller_member m join reluv_seller s on s.id = m.seller_id and s.deleted_at is null
     where m.customer_id = ? and (?::text is null or m.seller_id = ?) and m.deleted_at is null
     order by m.role = 'owner' desc, m.id limit ?`,
    [customer_id, seller_id, seller_id, limit]
  )
}

type Asked = { customer_id: string; seller_id?: string | null; limit: number }

/** Those of some shops whose owners are known: every document of theirs was found right. */
export async function listVerified(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await sql<{ id: string }>(
    `select id from reluv_seller shop where id = any(?) and ${shopIsVerified("shop")}`,
    [ids]
  )
  return rows.map(({ id }) => id)
}
