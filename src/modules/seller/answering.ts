import type { InvitedRole } from "../../domain/seller/invitation"
import { PERMISSIONS } from "../../domain/seller/permissions"
import type { SellerStatus } from "../../domain/seller/seller-status"
import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { addMember } from "./come-and-go"
import { SellerErrors } from "./errors"
import { lockShop } from "./still-may"

/** Whoever was invited: the customer who asks, with the e-mail of the account in small letters. */
export type Invited = { id: string; customer_id: string; email: string }

type Row = {
  seller_id: string
  email: string
  role: InvitedRole
  is_open: boolean
  accepted_by: string | null
}

/**
 * The invited customer works for the shop from now on. Whoever holds the token was asked by `isInvitationToken`
 * before. Once: repeating it answers the same, and changes nothing. Throws `SELLER_INVITATION_NOT_FOUND`,
 * `SELLER_INVITATION_FOR_ANOTHER`, `SELLER_MEMBER_EXISTS` and, where the shop may not grow now,
 * `SELLER_STATUS_FORBIDDEN`.
 */
export async function acceptInvitation(
  sql: Sql,
  { id, customer_id, email }: Invited
): Promise<{ seller_id: string; member_id: string }> {
  const invitation = await lockedInvitation(sql, id)
  const { seller_id, role, status, is_open } = invitation
  const [member] = await sql<{ id: string }>(
    `select id from reluv_seller_member
     where seller_id = ? and customer_id = ? and deleted_at is null`,
    [seller_id, customer_id]
  )
  const again = !is_open && invitation.accepted_by === customer_id
  if (again && member) return { seller_id, member_id: member.id }
  if (!is_open) throw SellerErrors.SELLER_INVITATION_NOT_FOUND()
  if (invitation.email !== email) throw SellerErrors.SELLER_INVITATION_FOR_ANOTHER()
  if (member) throw SellerErrors.SELLER_MEMBER_EXISTS()
  const grows: readonly SellerStatus[] = PERMISSIONS["members.invite"].states
  if (!grows.includes(status)) throw SellerErrors.SELLER_STATUS_FORBIDDEN({ status })
  const actor = { type: "customer", id: customer_id } as const
  const member_id = await addMember(sql, { seller_id, customer_id, role, actor })
  await sql(
    `update reluv_seller_invitation set ended_at = now(), accepted_by = ?, updated_at = now()
     where id = ?`,
    [customer_id, id]
  )
  return { seller_id, member_id }
}

/** Who is invited says no. What is not theirs to decline does not exist. */
export async function declineInvitation(
  sql: Sql,
  { id, customer_id, email }: Invited
): Promise<void> {
  const { seller_id, is_open, ...invitation } = await lockedInvitation(sql, id)
  if (!is_open || invitation.email !== email) throw SellerErrors.SELLER_INVITATION_NOT_FOUND()
  await sql(
    `update reluv_seller_invitation set ended_at = now(), updated_at = now() where id = ?`,
    [id]
  )
  await tell(sql, {
    name: "reluv.seller.invitation-declined",
    subject_id: seller_id,
    actor: { type: "customer", id: customer_id },
    data: { invitation_id: id },
  })
}

/** What waits for whoever has this e-mail, and of which shop. */
export function listInvitationsTo(
  sql: Sql,
  { email }: { email: string }
): Promise<InvitationToSomebody[]> {
  return sql(
    `select i.id, i.role, i.expires_at, s.id as seller_id, s.name, s.handle
     from reluv_seller_invitation i
     join reluv_seller s on s.id = i.seller_id and s.deleted_at is null
     where i.email = ? and i.ended_at is null and i.expires_at > now() and i.deleted_at is null
     order by i.id desc limit ?`,
    [email, MOST_LISTED]
  )
}

const MOST_LISTED = 100

export type InvitationToSomebody = {
  id: string
  role: InvitedRole
  expires_at: Date
  seller_id: string
  name: string
  handle: string
}

/** The shop first, as for every change of its people; then the invitation as it is by then. */
async function lockedInvitation(sql: Sql, id: string) {
  const [found] = await sql<{ seller_id: string }>(
    `select seller_id from reluv_seller_invitation where id = ? and deleted_at is null`,
    [id]
  )
  if (!found) throw SellerErrors.SELLER_INVITATION_NOT_FOUND()
  const status = await lockShop(sql, found.seller_id)
  const [row] = await sql<Row>(
    `select seller_id, email, role, accepted_by, ended_at is null and expires_at > now() as is_open
     from reluv_seller_invitation where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) throw SellerErrors.SELLER_INVITATION_NOT_FOUND()
  return { ...row, status }
}
