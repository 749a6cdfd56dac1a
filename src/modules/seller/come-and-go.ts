import { generateEntityId } from "@medusajs/framework/utils"
import type { InvitedRole } from "../../domain/seller/invitation"
import { leads, type MemberRole } from "../../domain/seller/permissions"
import { type NewFact, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import type { Doing } from "./still-may"

/** Writes somebody down who works for a shop that the caller has locked. @returns the member's id */
export async function addMember(
  sql: Sql,
  { seller_id, customer_id, role, actor }: NewMember
): Promise<string> {
  const member_id = generateEntityId(undefined, "selm")
  await sql(
    `insert into reluv_seller_member (id, seller_id, customer_id, role) values (?, ?, ?, ?)`,
    [member_id, seller_id, customer_id, role]
  )
  await tell(sql, {
    name: "reluv.seller.member-joined",
    subject_id: seller_id,
    actor,
    data: { member_id, role },
  })
  return member_id
}

type NewMember = { seller_id: string; customer_id: string; role: InvitedRole; actor: Actor }

type Leaving = Doing & {
  name: "reluv.seller.member-removed" | "reluv.seller.member-left"
  actor: Actor
}

/** Takes somebody out of a shop that the caller has locked. The row stays, for those who read its history. */
export async function goes(
  sql: Sql,
  { name, seller_id, member_id, actor }: Leaving
): Promise<void> {
  await sql(
    `update reluv_seller_member
     set deleted_at = now(), ownership_offered_at = null, updated_at = now() where id = ?`,
    [member_id]
  )
  await endInvitationsOf(sql, { member: { id: member_id, role: null }, actor })
  await tell(sql, { name, subject_id: seller_id, actor, data: { member_id } } satisfies NewFact)
}

/**
 * Takes back what a member sent and may not send any more: whoever is dismissed brings in nobody, and neither does
 * a manager who is staff now.
 */
export async function endInvitationsOf(
  sql: Sql,
  { member, actor }: { member: Sender; actor: Actor }
): Promise<void> {
  const sent = await sql<{ id: string; seller_id: string; role: InvitedRole }>(
    `select id, seller_id, role from reluv_seller_invitation
     where invited_by = ? and ended_at is null and deleted_at is null`,
    [member.id]
  )
  const lost = sent.filter(({ role }) => !member.role || !leads(member.role, role))
  await endInvitations(sql, { invitations: lost, actor })
}

/** A member with the role that they have now; null for one who is gone. */
type Sender = { id: string; role: MemberRole | null }

type Ending = { id: string; seller_id: string }

/** Takes open invitations back. */
export async function endInvitations(
  sql: Sql,
  { invitations, actor }: { invitations: readonly Ending[]; actor: Actor }
): Promise<void> {
  await sql(
    `update reluv_seller_invitation set ended_at = now(), updated_at = now() where id = any(?)`,
    [invitations.map(({ id }) => id)]
  )
  await tell(
    sql,
    ...invitations.map(({ id: invitation_id, seller_id }) => ({
      name: "reluv.seller.invitation-withdrawn" as const,
      subject_id: seller_id,
      actor,
      data: { invitation_id },
    }))
  )
}
