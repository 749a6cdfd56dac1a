import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { addMember, endInvitationsOf, goes } from "./come-and-go"
import { SellerErrors } from "./errors"
import { type Doing, lockShop, type MemberRow, memberOf, stillMay } from "./still-may"

export type Offer = Doing & {
  /** Of the member who would own it. */
  id: string
  reason: string | null
}

/**
 * Offers the shop to one of its people, in place of whoever had an offer before. Nothing changes hands until they
 * accept. Throws `SELLER_MEMBER_NOT_FOUND` and `SELLER_MEMBER_OWNS_ANOTHER`.
 */
export async function offerOwnership(
  sql: Sql,
  { id, reason, ...doing }: Offer
): Promise<{ offered_at: Date }> {
  const owner = await stillMay(sql, { ...doing, permission: "ownership.offer" })
  const heir = await memberOf(sql, { seller_id: doing.seller_id, member_id: id })
  if (heir.id === owner.id) throw SellerErrors.SELLER_MEMBER_OWNS_THIS()
  if (await ownsAShop(sql, heir)) throw SellerErrors.SELLER_MEMBER_OWNS_ANOTHER()
  await forgetOffers(sql, doing.seller_id)
  const [offered] = await sql<{ offered_at: Date }>(
    `update reluv_seller_member set ownership_offered_at = now(), updated_at = now()
     where id = ? returning ownership_offered_at as offered_at`,
    [id]
  )
  await tell(sql, {
    name: "reluv.seller.ownership-offered",
    subject_id: doing.seller_id,
    actor: { type: "seller", id: owner.id },
    reason,
    data: { member_id: id },
  })
  return offered as { offered_at: Date }
}

/** The owner keeps it after all. */
export async function withdrawOffer(sql: Sql, doing: Doing): Promise<void> {
  await stillMay(sql, { ...doing, permission: "ownership.offer" })
  const [member_id] = await forgetOffers(sql, doing.seller_id)
  if (!member_id) throw SellerErrors.SELLER_OFFER_NOT_FOUND()
  await tell(sql, {
    name: "reluv.seller.ownership-withdrawn",
    subject_id: doing.seller_id,
    actor: { type: "seller", id: doing.member_id },
    data: { member_id },
  })
}

/** The member does not want it. */
export async function declineOffer(sql: Sql, doing: Doing): Promise<void> {
  const { id, ownership_offered_at } = await stillMay(sql, {
    ...doing,
    permission: "ownership.take",
  })
  if (!ownership_offered_at) throw SellerErrors.SELLER_OFFER_NOT_FOUND()
  await forgetOffers(sql, doing.seller_id)
  await tell(sql, {
    name: "reluv.seller.ownership-declined",
    subject_id: doing.seller_id,
    actor: { type: "seller", id },
    data: { member_id: id },
  })
}

/**
 * The member to whom it is offered owns the shop from now on, and its owner manages it. Throws
 * `SELLER_OFFER_NOT_FOUND`, also for an offer older than `valid_days`, and `SELLER_EXISTS` for somebody who has
 * come to own a shop meanwhile.
 */
export async function acceptOwnership(
  sql: Sql,
  { valid_days, ...doing }: Doing & { valid_days: number }
): Promise<void> {
  const heir = await stillMay(sql, { ...doing, permission: "ownership.take" })
  const [offer] = await sql(
    `select 1 from reluv_seller_member
     where id = ? and ownership_offered_at > now() - make_interval(days => ?)`,
    [heir.id, valid_days]
  )
  if (!offer) throw SellerErrors.SELLER_OFFER_NOT_FOUND()
  if (await ownsAShop(sql, heir)) throw SellerErrors.SELLER_EXISTS()
  const actor = { type: "seller", id: heir.id } as const
  await handOver(sql, {
    seller_id: doing.seller_id,
    heir_id: heir.id,
    former_owner: "manager",
    actor,
    reason: null,
  })
}

export type Transfer = {
  seller_id: string
  customer_id: string
  former_owner: "manager" | "removed"
  actor: Actor
  reason: string
}

/**
 * Gives the shop to a customer, who need not have worked for it: for an operator, when its owner is gone.
 * Throws `SELLER_MEMBER_OWNS_ANOTHER`. @returns whether it was another's until now
 */
export async function transferShop(
  sql: Sql,
  { customer_id, ...transfer }: Transfer
): Promise<boolean> {
  const { seller_id, actor } = transfer
  const status = await lockShop(sql, seller_id)
  // What is closed for good stays whose it was.
  if (status === "closed") throw SellerErrors.SELLER_STATUS_FORBIDDEN({ status })
  const [member] = await sql<Pick<MemberRow, "id" | "role">>(
    `select id, role from reluv_seller_member
     where seller_id = ? and customer_id = ? and deleted_at is null`,
    [seller_id, customer_id]
  )
  if (member?.role === "owner") return false
  if (await ownsAShop(sql, { customer_id })) throw SellerErrors.SELLER_MEMBER_OWNS_ANOTHER()
  const heir_id =
    member?.id ?? (await addMember(sql, { seller_id, customer_id, role: "staff", actor }))
  await handOver(sql, { ...transfer, heir_id })
  return true
}

type HandOver = Omit<Transfer, "customer_id" | "reason"> & {
  heir_id: string
  reason: string | null
}

/** In a shop that the caller has locked, for somebody whom `ownsAShop` was asked about. */
async function handOver(
  sql: Sql,
  { seller_id, heir_id, former_owner, actor, reason }: HandOver
): Promise<void> {
  await forgetOffers(sql, seller_id)
  const [owner] = await sql<{ id: string }>(
    `update reluv_seller_member set role = 'manager', updated_at = now()
     where seller_id = ? and role = 'owner' and deleted_at is null returning id`,
    [seller_id]
  )
  await sql(`update reluv_seller_member set role = 'owner', updated_at = now() where id = ?`, [
    heir_id,
  ])
  if (!owner) throw new Error(`the shop ${seller_id} had no owner`)
  await tell(sql, {
    name: "reluv.seller.ownership-transferred",
    subject_id: seller_id,
    actor,
    reason,
    data: { member_id: heir_id, former_member_id: owner.id },
  })
  const stays = { member: { id: owner.id, role: "manager" as const }, actor }
  if (former_owner === "manager") await endInvitationsOf(sql, stays)
  else
    await goes(sql, {
      name: "reluv.seller.member-removed",
      seller_id,
      member_id: owner.id,
      actor,
    })
}

/** One person owns one shop. Whoever opens one, or is given one, at the same time queues here. */
async function ownsAShop(
  sql: Sql,
  { customer_id }: Pick<MemberRow, "customer_id">
): Promise<boolean> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`seller-owner:${customer_id}`])
  const owned = await sql(
    `select 1 from reluv_seller_member where customer_id = ? and role = 'owner' and deleted_at is null`,
    [customer_id]
  )
  return owned.length > 0
}

/** @returns the members who had an offer: one, or none */
async function forgetOffers(sql: Sql, seller_id: string): Promise<string[]> {
  const had = await sql<{ id: string }>(
    `update reluv_seller_member set ownership_offered_at = null, updated_at = now()
     where seller_id = ? and ownership_offered_at is not null and deleted_at is null returning id`,
    [seller_id]
  )
  return had.map(({ id }) => id)
}
