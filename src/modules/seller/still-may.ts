import { type MemberRole, obstacleTo, type Permission } from "../../domain/seller/permissions"
import type { SellerStatus } from "../../domain/seller/seller-status"
import type { Sql } from "../../shared/sql"
import { SellerErrors } from "./errors"

export type MemberRow = {
  id: string
  customer_id: string
  role: MemberRole
  ownership_offered_at: Date | null
}

/** A member who changes something of the shop's people. */
export type Doing = { seller_id: string; member_id: string }

/** Changes of a shop's people wait for each other, and for a change of its status. @returns that */
export async function lockShop(sql: Sql, seller_id: string): Promise<SellerStatus> {
  const [shop] = await sql<{ status: SellerStatus }>(
    `select status from reluv_seller where id = ? and deleted_at is null for update`,
    [seller_id]
  )
  if (!shop) throw SellerErrors.SELLER_NOT_FOUND()
  return shop.status
}

/** Somebody who works for the shop; `SELLER_MEMBER_NOT_FOUND` for anybody else. */
export async function memberOf(
  sql: Sql,
  { seller_id, member_id }: { seller_id: string; member_id: string }
): Promise<MemberRow> {
  const [member] = await sql<MemberRow>(
    `select id, customer_id, role, ownership_offered_at from reluv_seller_member
     where id = ? and seller_id = ? and deleted_at is null`,
    [member_id, seller_id]
  )
  if (!member) throw SellerErrors.SELLER_MEMBER_NOT_FOUND()
  return member
}

/**
 * Locks the shop and asks the table of permissions once more: what the guard of the route saw may have
 * changed since. @returns the member who does it
 */
export async function stillMay(
  sql: Sql,
  { permission, ...doing }: Doing & { permission: Permission }
): Promise<MemberRow> {
  const status = await lockShop(sql, doing.seller_id)
  const member = await memberOf(sql, doing)
  const obstacle = obstacleTo(permission, { role: member.role, status })
  if (obstacle === "role") throw SellerErrors.SELLER_ROLE_FORBIDDEN({ role: member.role })
  if (obstacle === "status") throw SellerErrors.SELLER_STATUS_FORBIDDEN({ status })
  return member
}
