import { rupiah } from "../../domain/money/rupiah"
import { shareOut } from "../../domain/money/share-out"
import {
  isBetween,
  LEAST_PER_PIECE,
  type OfferSide,
  type OfferStatus,
  offerStatus,
  waitsFor,
} from "../../domain/offer/offer"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { OfferErrors } from "./errors"
import { lockBuyer, requireNoneAccepted } from "./making"

/** An offer, as one of its two sides sees it: what is not theirs does not exist. */
export type OfferOf = { id: string } & ({ customer_id: string } | { seller_id: string })

type Locked = {
  id: string
  seller_id: string
  customer_id: string
  status: OfferStatus
  amount: number
  list_total: number
  holds: boolean
  expires_at: Date
  is_over: boolean
}

/** Its row is the lock that answers, expiries and checkouts take. Throws `OFFER_NOT_FOUND`. */
async function lockOffer(sql: Sql, of: OfferOf): Promise<Locked> {
  const [column, party] =
    "customer_id" in of
      ? (["customer_id", of.customer_id] as const)
      : (["seller_id", of.seller_id] as const)
  const [offer] = await sql<Locked>(
    `select id, seller_id, customer_id, status, amount, list_total, holds, expires_at,
       expires_at <= clock_timestamp() as is_over
     from reluv_offer where id = ? and ${column} = ? and deleted_at is null for update`,
    [of.id, party]
  )
  if (!offer) throw OfferErrors.OFFER_NOT_FOUND()
  return offer
}

const sideOf = (of: OfferOf): OfferSide => ("customer_id" in of ? "buyer" : "seller")

/** Throws `OFFER_STATUS_NOT_ALLOWED` unless it is this side's turn, and its time is not over. */
function requireTurn({ status, is_over }: Locked, side: OfferSide): void {
  if (status === waitsFor(side) && !is_over) return
  throw OfferErrors.OFFER_STATUS_NOT_ALLOWED({
    status: status === waitsFor(side) ? "expired" : status,
  })
}

async function move(
  sql: Sql,
  { id, seller_id, customer_id }: Locked,
  {
    from,
    to,
    actor,
    reason = null,
  }: { from: OfferStatus[]; to: OfferStatus; actor: Actor; reason?: string | null }
): Promise<void> {
  const change = { ids: [id], from, to, actor, reason, data: { seller_id, customer_id } }
  const [moved] = await changeStatus(sql, "reluv_offer", change)
  if (!moved) throw new Error(`the offer ${id} was locked, and moved all the same`)
}

/**
 * Names another amount, which then waits for the other side. Throws `OFFER_NOT_FOUND`, `OFFER_STATUS_NOT_ALLOWED`,
 * `OFFER_AMOUNT_INVALID`.
 */
export async function counterOffer(
  sql: Sql,
  {
    of,
    amount,
    holds,
    answer_hours,
    actor,
  }: { of: OfferOf; amount: number; holds: boolean; answer_hours: number; actor: Actor }
): Promise<void> {
  const offer = await lockOffer(sql, of)
  const by = sideOf(of)
  requireTurn(offer, by)
  const { amount: standing, list_total } = offer
  const [counted] = await sql<{ pieces: number }>(
    `select count(*)::int as pieces from reluv_offer_piece where offer_id = ?`,
    [offer.id]
  )
  const pieces = counted?.pieces ?? 1
  if (!isBetween(amount, { by, standing, list_total, pieces })) {
    const [least, most] =
      by === "seller" ? [standing + 1, list_total - 1] : [pieces * LEAST_PER_PIECE, standing - 1]
    throw OfferErrors.OFFER_AMOUNT_INVALID({ least, most })
  }
  const to = by === "seller" ? "countered" : "open"
  await move(sql, offer, { from: [offer.status], to, actor })
  await sql(
    `update reluv_offer o set amount = ?, holds = ?, expires_at = ends.at, settle_at = ends.at, tries = 0,
       retry_at = null
     from (select now() + make_interval(hours => ?) as at) as ends where o.id = ?`,
    [amount, by === "seller" ? holds : offer.holds, answer_hours, offer.id]
  )
}

/** Says no, on this side's turn. Throws `OFFER_NOT_FOUND`, `OFFER_STATUS_NOT_ALLOWED`. */
export async function declineOffer(
  sql: Sql,
  { of, actor, reason }: { of: OfferOf; actor: Actor; reason: string | null }
): Promise<void> {
  const offer = await lockOffer(sql, of)
  requireTurn(offer, sideOf(of))
  await move(sql, offer, { from: [offer.status], to: "declined", actor, reason })
  await settleNow(sql, offer.id)
}

/** Its buyer takes it back, also once it was accepted. Throws `OFFER_NOT_FOUND`, `OFFER_STATUS_NOT_ALLOWED`. */
export async function withdrawOffer(
  sql: Sql,
  { of, actor }: { of: OfferOf & { customer_id: string }; actor: Actor }
): Promise<void> {
  const offer = await lockOffer(sql, of)
  if (!offerStatus.can(offer.status, "withdrawn")) {
    throw OfferErrors.OFFER_STATUS_NOT_ALLOWED({ status: offer.status })
  }
  await move(sql, offer, { from: [offer.status], to: "withdrawn", actor })
  await settleNow(sql, offer.id)
}

export type Acceptance = {
  of: OfferOf
  /** What whoever accepts has seen. */
  amount: number
  /** Whether nobody else can buy it meanwhile: the shop says so, with its answer or its counter. */
  holds: boolean
  price_hours: number
  actor: Actor
  /** How long whoever asks has to make its price list, before the job does. */
  lease_seconds: number
}

export type Accepted = { id: string; customer_id: string; valid_until: Date; holds: boolean }

/**
 * Makes what stands the buyer's price, shared over the pieces by what they cost. To be called in the transaction that
 * has locked the pieces, and holds them where it says so. Throws `OFFER_NOT_FOUND`, `OFFER_STATUS_NOT_ALLOWED`,
 * `OFFER_CHANGED`, `OFFER_ACCEPTED_ALREADY`.
 */
export async function acceptOffer(sql: Sql, acceptance: Acceptance): Promise<Accepted> {
  const { of, amount, price_hours, actor, lease_seconds } = acceptance
  const side = sideOf(of)
  const [known] = await sql<{ customer_id: string }>(
    `select customer_id from reluv_offer where id = ?`,
    [of.id]
  )
  if (known) await lockBuyer(sql, known.customer_id)
  const offer = await lockOffer(sql, of)
  requireTurn(offer, side)
  if (offer.amount !== amount) throw OfferErrors.OFFER_CHANGED({ amount: offer.amount })
  const pieces = await sql<{ variant_id: string; list_price: number }>(
    `select variant_id, list_price from reluv_offer_piece where offer_id = ? order by id`,
    [offer.id]
  )
  const variant_ids = pieces.map(({ variant_id }) => variant_id)
  await requireNoneAccepted(sql, { customer_id: offer.customer_id, variant_ids })
  const holds = side === "seller" ? acceptance.holds : offer.holds
  const prices = shareOut(
    rupiah(offer.amount),
    pieces.map(({ list_price }) => list_price)
  )
  await sql(
    `update reluv_offer_piece p set price = s.price, updated_at = now()
     from unnest(?::text[], ?::int[]) as s(variant_id, price)
     where p.offer_id = ? and p.variant_id = s.variant_id`,
    [variant_ids, prices, offer.id]
  )
  const [accepted] = await sql<{ valid_until: Date }>(
    `update reluv_offer set valid_until = now() + make_interval(hours => ?), holds = ?, tries = 0,
       retry_at = null, settle_at = now() + make_interval(secs => ?)
     where id = ? returning valid_until`,
    [price_hours, holds, lease_seconds, offer.id]
  )
  await move(sql, offer, { from: [offer.status], to: "accepted", actor })
  if (!accepted) throw new Error(`the offer ${offer.id} was locked, and is gone`)
  return { id: offer.id, customer_id: offer.customer_id, holds, ...accepted }
}

async function settleNow(sql: Sql, id: string): Promise<void> {
  await sql(`update reluv_offer set settle_at = now(), tries = 0, retry_at = null where id = ?`, [
    id,
  ])
}
