import type { InvitedRole } from "../../domain/seller/invitation"
import { leads } from "../../domain/seller/permissions"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { endInvitations, endInvitationsOf, goes } from "./come-and-go"
import { SellerErrors } from "./errors"

import { type Doing, type MemberRow, memberOf, stillMay } from "./still-may"

type Whom = Doing & {
  /** Of the member whom it is done to. */
  id: string
}

/**
 * Gives a member another role; the one that they have changes nothing. Throws `SELLER_MEMBER_NOT_FOUND`,
 * `SELLER_OWNER_STAYS` for the owner, and `SELLER_ROLE_FORBIDDEN`.
 */
export async function changeRole(
  sql: Sql,
  { id, role, ...doing }: Whom & { role: InvitedRole }
): Promise<void> {
  const member = await stillMay(sql, { ...doing, permission: "members.promote" })
  const { role: before } = await whomTheyLead(sql, { ...doing, id }, member)
  if (!leads(member.role, role)) throw SellerErrors.SELLER_ROLE_FORBIDDEN({ role: member.role })
  if (before === role) return
  const { seller_id } = doing
  const actor = actorOf(member)
  await sql(`update reluv_seller_member set role = ?, updated_at = now() where id = ?`, [role, id])
  await endInvitationsOf(sql, { member: { id, role }, actor })
  await tell(sql, {
    name: "reluv.seller.member-changed",
    subject_id: seller_id,
    actor,
    data: { member_id: id, before, now: role },
  })
}

/** Sends a member away, with what the owner offered them. Throws as `changeRole`. */
export async function removeMember(sql: Sql, { id, ...doing }: Whom): Promise<void> {
  const member = await stillMay(sql, { ...doing, permission: "members.manage" })
  await whomTheyLead(sql, { ...doing, id }, member)
  const actor = actorOf(member)
  await goes(sql, { name: "reluv.seller.member-removed", ...doing, member_id: id, actor })
}

/** A member goes by themselves. */
export async function leaveShop(sql: Sql, doing: Doing): Promise<void> {
  const member = await stillMay(sql, { ...doing, permission: "members.leave" })
  await goes(sql, { name: "reluv.seller.member-left", ...doing, actor: actorOf(member) })
}

/**
 * Takes a customer who is gone out of the shops that they helped in; the owner of one stays, for an operator to give it
 * to somebody.
 */
export async function dismissCustomer(
  sql: Sql,
  { customer_id, actor }: { customer_id: string; actor: Actor }
): Promise<void> {
  await sql(
    `select id from reluv_seller where id in (
       select seller_id from reluv_seller_member where customer_id = ? and deleted_at is null
     ) order by id for update`,
    [customer_id]
  )
  const gone = await sql<{ id: string; seller_id: string }>(
    `update reluv_seller_member
     set deleted_at = now(), ownership_offered_at = null, updated_at = now()
     where customer_id = ? and role <> 'owner' and deleted_at is null returning id, seller_id`,
    [customer_id]
  )
  const invitations = await sql<{ id: string; seller_id: string }>(
    `select id, seller_id from reluv_seller_invitation
     where invited_by = any(?) and ended_at is null and deleted_at is null`,
    [gone.map(({ id }) => id)]
  )
  await endInvitations(sql, { invitations, actor })
  await tell(
    sql,
    ...gone.map(({ id: member_id, seller_id }) => ({
      name: "reluv.seller.member-removed" as const,
      subject_id: seller_id,
      actor,
      data: { member_id },
    }))
  )
}

/** The people of a shop, its owner first. */
export function listPeople(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<(MemberRow & { created_at: Date })[]> {
  return sql(
    `select id, customer_id, role, ownership_offered_at, created_at from reluv_seller_member
     where seller_id = ? and deleted_at is null
     order by role = 'owner' desc, id limit ?`,
    [seller_id, MOST_LISTED]
  )
}

const MOST_LISTED = 200

async function whomTheyLead(sql: Sql, { seller_id, id }: Whom, member: MemberRow) {
  const whom = await memberOf(sql, { seller_id, member_id: id })
  if (leads(member.role, whom.role)) return whom
  if (whom.role === "owner") throw SellerErrors.SELLER_OWNER_STAYS()
  throw SellerErrors.SELLER_ROLE_FORBIDDEN({ role: member.role })
}

function actorOf({ id }: MemberRow): Actor {
  return { type: "seller", id }
}
