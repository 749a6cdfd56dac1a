import { generateEntityId } from "@medusajs/framework/utils"
import {
  type InvitedRole,
  MOST_INVITATIONS_AN_HOUR,
  MOST_PEOPLE,
  RESEND_AFTER_MINUTES,
} from "../../domain/seller/invitation"
import { leads } from "../../domain/seller/permissions"
import { tell } from "../../shared/facts"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Actor, Sql } from "../../shared/sql"
import { TooManyRequests } from "../../shared/too-many-requests"
import { endInvitations } from "./come-and-go"
import { SellerErrors } from "./errors"
import { type Doing, stillMay } from "./still-may"

export type InvitationRow = {
  id: string
  seller_id: string
  email: string
  role: InvitedRole
  invited_by: string
  sent_at: Date
  expires_at: Date
  created_at: Date
}

export type Invite = Doing & {
  /** In small letters. */
  email: string
  role: InvitedRole
  /** The accounts that have this e-mail. */
  customer_ids: readonly string[]
  valid_days: number
}

/**
 * Asks somebody to work for the shop. Asking again for the same answers the same invitation; with another role it
 * is `SELLER_INVITATION_OPEN`. Throws `SELLER_MEMBER_EXISTS`, `SELLER_MEMBERS_FULL`, `SELLER_ROLE_FORBIDDEN` for
 * a role that is not theirs to give, and `TooManyRequests`.
 */
export async function invite(sql: Sql, asked: Invite): Promise<InvitationRow> {
  const { seller_id, member_id, email, role, customer_ids, valid_days } = asked
  const member = await stillMay(sql, { seller_id, member_id, permission: "members.invite" })
  if (!leads(member.role, role)) throw SellerErrors.SELLER_ROLE_FORBIDDEN({ role: member.role })
  const [known] = await sql(
    `select 1 from reluv_seller_member
     where seller_id = ? and customer_id = any(?) and deleted_at is null`,
    [seller_id, customer_ids]
  )
  if (known) throw SellerErrors.SELLER_MEMBER_EXISTS()
  await sql(
    `update reluv_seller_invitation set ended_at = now(), updated_at = now()
     where seller_id = ? and email = ? and expires_at <= now()
       and ended_at is null and deleted_at is null`,
    [seller_id, email]
  )
  const [open] = await sql<InvitationRow>(
    `select * from reluv_seller_invitation
     where seller_id = ? and email = ? and ended_at is null and deleted_at is null`,
    [seller_id, email]
  )
  if (open?.role === role) return open
  if (open) throw SellerErrors.SELLER_INVITATION_OPEN({ role: open.role })
  await requireRoom(sql, seller_id)
  await requireFewMails(sql, seller_id)
  const [made] = await sql<InvitationRow>(
    `insert into reluv_seller_invitation (id, seller_id, email, role, invited_by, sent_at, expires_at)
     values (?, ?, ?, ?, ?, now(), now() + make_interval(days => ?)) returning *`,
    [generateEntityId(undefined, "selinv"), seller_id, email, role, member_id, valid_days]
  )
  const invitation = made as InvitationRow
  await tell(sql, {
    name: "reluv.seller.member-invited",
    subject_id: seller_id,
    actor: { type: "seller", id: member_id },
    data: { invitation_id: invitation.id, role },
  })
  return invitation
}

/** Sends it again, valid as long as a new one. Throws `TooManyRequests` while the last mail may be under way. */
export async function resendInvitation(
  sql: Sql,
  { id, valid_days, ...doing }: Doing & { id: string; valid_days: number }
): Promise<InvitationRow> {
  const { seller_id, member_id } = doing
  const member = await stillMay(sql, { ...doing, permission: "members.invite" })
  const { role, waits, expired } = await openInvitation(sql, { id, seller_id })
  if (!leads(member.role, role)) throw SellerErrors.SELLER_ROLE_FORBIDDEN({ role: member.role })
  if (waits > 0) throw new TooManyRequests(waits)
  if (expired) await requireRoom(sql, seller_id)
  await requireFewMails(sql, seller_id)
  const [sent] = await sql<InvitationRow>(
    `update reluv_seller_invitation
     set sent_before = array_append(
           array(select earlier from unnest(sent_before) as earlier
             where earlier::timestamptz > now() - interval '1 hour'), sent_at::text),
         sent_at = now(), expires_at = now() + make_interval(days => ?), updated_at = now()
     where id = ? returning *`,
    [valid_days, id]
  )
  await tell(sql, {
    name: "reluv.seller.invitation-sent-again",
    subject_id: seller_id,
    actor: { type: "seller", id: member_id },
    data: { invitation_id: id },
  })
  return sent as InvitationRow
}

/** Takes an invitation back: its mail opens nothing any more. */
export async function withdrawInvitation(
  sql: Sql,
  { id, ...doing }: Doing & { id: string }
): Promise<void> {
  const member = await stillMay(sql, { ...doing, permission: "members.manage" })
  const { role } = await openInvitation(sql, { id, seller_id: doing.seller_id })
  if (!leads(member.role, role)) throw SellerErrors.SELLER_ROLE_FORBIDDEN({ role: member.role })
  const invitations = [{ id, seller_id: doing.seller_id }]
  await endInvitations(sql, { invitations, actor: actorOf(member) })
}

/** The shop's open invitations, newest first; those that are too old can be sent again. */
export function listOpenInvitations(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<InvitationRow[]> {
  return sql(
    `select * from reluv_seller_invitation
     where seller_id = ? and ended_at is null and deleted_at is null
     order by id desc limit ?`,
    [seller_id, MOST_LISTED]
  )
}

const MOST_LISTED = 200

/** Deletes invitations that ended, or nobody answered, long ago: they name people. @returns how many */
export function forgetOldInvitations(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(
    sql,
    { table: "reluv_seller_invitation", since: "expires_at", where: "deleted_at is null" },
    old
  )
}

type Open = { role: InvitedRole; expired: boolean; waits: number }

async function openInvitation(
  sql: Sql,
  { id, seller_id }: { id: string; seller_id: string }
): Promise<Open> {
  const [open] = await sql<Open>(
    `select role, expires_at <= now() as expired, ${secondsUntil("sent_at", RESEND_AFTER_MINUTES)} as waits
     from reluv_seller_invitation
     where id = ? and seller_id = ? and ended_at is null and deleted_at is null for update`,
    [id, seller_id]
  )
  if (!open) throw SellerErrors.SELLER_INVITATION_NOT_FOUND()
  return open
}

async function requireRoom(sql: Sql, seller_id: string): Promise<void> {
  const [people] = await sql<{ count: number }>(
    `select (
       (select count(*) from reluv_seller_member where seller_id = ? and deleted_at is null) +
       (select count(*) from reluv_seller_invitation
        where seller_id = ? and ended_at is null and expires_at > now() and deleted_at is null)
     )::int as count`,
    [seller_id, seller_id]
  )
  if ((people?.count ?? 0) >= MOST_PEOPLE) {
    throw SellerErrors.SELLER_MEMBERS_FULL({ most: MOST_PEOPLE })
  }
}

/** Of a shop that is locked. A mail that was sent again counts as often as it was sent. */
async function requireFewMails(sql: Sql, seller_id: string): Promise<void> {
  const [mails] = await sql<{ count: number; waits: number | null }>(
    `with sent as (
       select sent_at, sent_before from reluv_seller_invitation
       where seller_id = ? and sent_at > now() - interval '1 hour' and deleted_at is null
     ), mails as (
       select sent_at as at from sent
       union all
       select earlier::timestamptz from sent, unnest(sent_before) as earlier
     )
     select count(*)::int as count, ${secondsUntil("min(at)", 60)} as waits
     from mails where at > now() - interval '1 hour'`,
    [seller_id]
  )
  if (mails && mails.count >= MOST_INVITATIONS_AN_HOUR) throw new TooManyRequests(mails.waits ?? 1)
}

function secondsUntil(time: string, minutes: number): string {
  return `ceil(extract(epoch from ${time} + interval '${minutes} minutes' - now()))::int`
}

function actorOf({ id }: { id: string }): Actor {
  return { type: "seller", id }
}
