import type { OfferStatus } from "../../domain/offer/offer"
import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { OfferErrors } from "./errors"

const CHECKOUT: Actor = { type: "system", id: "checkout" }

export type PricedLine = { variant_id: string; quantity: number; unit_price: number }

type OfferPieceRow = {
  id: string
  seller_id: string
  status: OfferStatus
  holds_still: boolean
  variant_id: string
  title: string
  price: number
}

/**
 * Takes the agreed prices that a cart uses, all or none. To be called in the transaction that claims its pieces, whose
 * prices are asked once more afterwards. A line that costs something else takes nothing.
 *
 * Throws `OFFER_OVER` where a price is used that was taken back, or used before, and that Medusa may still say for a
 * moment; `OFFER_INCOMPLETE` where a bundle is torn apart, or more than one of a piece is bought. After its window Medusa
 * says it no more.
 */
export async function claimOffers(
  sql: Sql,
  {
    cart_id,
    customer_id,
    lines,
  }: { cart_id: string; customer_id: string | null; lines: readonly PricedLine[] }
): Promise<void> {
  if (!customer_id || lines.length === 0) return
  const rows = await sql<OfferPieceRow>(
    `select o.id, o.seller_id, o.status,
       o.status = 'accepted' as holds_still,
       p.variant_id, p.title, p.price
     from reluv_offer o join reluv_offer_piece p on p.offer_id = o.id
     where o.customer_id = ? and p.price is not null and o.valid_until > clock_timestamp()
       and (o.status = 'accepted' or o.price_list_id is not null or o.settle_at is not null)
       and exists (select 1 from reluv_offer_piece w where w.offer_id = o.id and w.variant_id = any(?))
     order by o.id, p.id for update of o`,
    [customer_id, lines.map(({ variant_id }) => variant_id)]
  )
  const offers = new Map<string, OfferPieceRow[]>()
  for (const row of rows) offers.set(row.id, [...(offers.get(row.id) ?? []), row])
  const used: OfferPieceRow[] = []
  const dead: OfferPieceRow[] = []
  const isUsed = ({ variant_id, price }: OfferPieceRow) =>
    lines.some((line) => line.variant_id === variant_id && line.unit_price === price)
  for (const pieces of offers.values()) {
    const [offer] = pieces
    if (!offer || !pieces.some(isUsed)) continue
    if (!offer.holds_still) {
      dead.push(...pieces.filter(isUsed))
      continue
    }
    const asAgreed = pieces.every((piece) => {
      const own = lines.filter(({ variant_id }) => variant_id === piece.variant_id)
      return own.length === 1 && own[0]?.quantity === 1 && isUsed(piece)
    })
    if (!asAgreed) throw OfferErrors.OFFER_INCOMPLETE({ titles: pieces.map(({ title }) => title) })
    used.push(...pieces)
  }
  const over = dead.filter(
    (piece) => !used.some(({ variant_id }) => variant_id === piece.variant_id)
  )
  if (over.length > 0) throw OfferErrors.OFFER_OVER({ titles: over.map(({ title }) => title) })
  for (const { id, seller_id } of new Map(used.map((piece) => [piece.id, piece])).values()) {
    await sql(`update reluv_offer set cart_id = ?, order_id = null where id = ?`, [cart_id, id])
    await changeStatus(sql, "reluv_offer", {
      ids: [id],
      from: ["accepted"],
      to: "used",
      actor: CHECKOUT,
      reason: null,
      data: { seller_id, customer_id },
    })
  }
}

/** What a cart used is its order's, which has its prices: the price list may go. Repeating it changes nothing. */
export async function confirmOffers(
  sql: Sql,
  { cart_id, order_id }: { cart_id: string; order_id: string }
): Promise<void> {
  await sql(
    `update reluv_offer set order_id = ?, settle_at = now(), tries = 0, retry_at = null, updated_at = now()
     where cart_id = ? and status = 'used' and order_id is null`,
    [order_id, cart_id]
  )
}

/** Whose offers come back: those of a checkout that made no order, or of an order that ended unpaid. */
export type OfferReturn = { actor: Actor; reason: string } & (
  | { cart_id: string }
  | { order_id: string }
)

/** What was agreed holds again until its window ends. Repeating it changes nothing. */
export async function returnOffers(sql: Sql, request: OfferReturn): Promise<void> {
  const [column, value] =
    "order_id" in request
      ? (["order_id", request.order_id] as const)
      : (["cart_id", request.cart_id] as const)
  const used = await sql<Moved & { holds_still: boolean }>(
    `select id, seller_id, customer_id, valid_until > clock_timestamp() as holds_still from reluv_offer
     where ${column} = ? and status = 'used' order by id for update`,
    [value]
  )
  const { actor, reason } = request
  for (const { holds_still, ...offer } of used) {
    await moveOne(sql, offer, {
      from: "used",
      to: holds_still ? "accepted" : "expired",
      actor,
      reason,
    })
  }
}

/** Money that came late has taken an order's pieces again, and what was agreed for them with it. */
export async function retakeOffers(
  sql: Sql,
  { order_id, actor }: { order_id: string; actor: Actor }
): Promise<void> {
  const given = await sql<Moved & { status: OfferStatus }>(
    `select id, seller_id, customer_id, status from reluv_offer
     where order_id = ? and status in ('accepted', 'expired') order by id for update`,
    [order_id]
  )
  for (const { status, ...offer } of given) {
    await moveOne(sql, offer, { from: status, to: "used", actor, reason: null })
  }
}

/** Pieces that nobody can buy any more: offers for them are over. @returns how many there were */
export async function lapseOffers(
  sql: Sql,
  { variant_ids, actor, reason }: { variant_ids: readonly string[]; actor: Actor; reason: string }
): Promise<number> {
  const waiting = await sql<Moved & { status: OfferStatus }>(
    `select id, seller_id, customer_id, status from reluv_offer o
     where status in ('open', 'countered', 'accepted') and exists (
       select 1 from reluv_offer_piece p where p.offer_id = o.id and p.variant_id = any(?)
     ) order by id for update`,
    [variant_ids]
  )
  for (const { status, ...offer } of waiting) {
    await moveOne(sql, offer, { from: status, to: "lapsed", actor, reason })
  }
  return waiting.length
}

type Moved = { id: string; seller_id: string; customer_id: string }

/** Of rows that are locked: few, for they are of one order or one piece. */
async function moveOne(
  sql: Sql,
  { id, seller_id, customer_id }: Moved,
  change: { from: OfferStatus; to: OfferStatus; actor: Actor; reason: string | null }
): Promise<void> {
  await changeStatus(sql, "reluv_offer", {
    ...change,
    ids: [id],
    from: [change.from],
    data: { seller_id, customer_id },
  })
  await sql(`update reluv_offer set settle_at = now(), tries = 0, retry_at = null where id = ?`, [
    id,
  ])
}
