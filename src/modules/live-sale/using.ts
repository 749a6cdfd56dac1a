import type { LiveClaimStatus } from "../../domain/live-sale/live-claim"
import type { Actor, Sql } from "../../shared/sql"
import { moveClaims } from "./claiming"
import { LiveSaleErrors } from "./errors"
import { OthersComeFirst } from "./others-come-first"
import { type LiveNews, tellRooms } from "./telling"
import { noteTurns } from "./turning"

const CHECKOUT: Actor = { type: "system", id: "checkout" }

type Row = {
  id: string
  live_sale_id: string
  seller_id: string
  variant_id: string
  title: string
  status: LiveClaimStatus
  live_price: number | null
  holds_still: boolean
}

const ROWS = `select c.id, c.live_sale_id, c.seller_id, c.variant_id, p.title, c.status, c.live_price,
    c.held_until > clock_timestamp() as holds_still
  from reluv_live_claim c
  join reluv_live_piece p on p.live_sale_id = c.live_sale_id and p.variant_id = c.variant_id`

type Bought = {
  /** Whose cart it is: what is promised to them they may buy, whoever waits for it. */
  buyer_id: string | null
  /** All pieces of the cart. */
  variant_ids: readonly string[]
}

/**
 * Takes the claims that a cart buys, in the transaction that claims its pieces: from then on they are the checkout's and
 * no clock ends them. The rooms that show what it takes are told. Throws `OthersComeFirst`, and `LIVE_CLAIM_OVER`
 * where the price of a claim is used that is over, and that Medusa may still say for a moment. @returns whether the cart has all prices of its claims: Medusa may not know one yet
 */
export async function takeLiveClaims(
  sql: Sql,
  {
    cart_id,
    customer_id,
    lines,
    ...bought
  }: Bought & {
    cart_id: string
    /** As whom Medusa priced it. */
    customer_id: string | null
    lines: readonly { variant_id: string; unit_price: number }[]
  }
): Promise<{ has_live_prices: boolean }> {
  const shown = await requireTurn(sql, bought)
  if (!customer_id || lines.length === 0) {
    await tellRooms(sql, { variant_ids: shown })
    return { has_live_prices: true }
  }
  const rows = await sql<Row>(
    `${ROWS} where c.customer_id = ? and c.variant_id = any(?)
       and (c.status = 'held' or c.price_list_id is not null)
     order by c.id for update of c`,
    [customer_id, lines.map(({ variant_id }) => variant_id)]
  )
  const held = rows.filter(({ status }) => status === "held")
  const isHeld = new Set(held.map(({ variant_id }) => variant_id))
  const over = rows.filter(
    ({ variant_id, live_price, status }) =>
      status !== "ordered" &&
      !isHeld.has(variant_id) &&
      lines.some((line) => line.variant_id === variant_id && line.unit_price === live_price)
  )
  if (over.length > 0)
    throw LiveSaleErrors.LIVE_CLAIM_OVER({ titles: over.map(({ title }) => title) })
  const has_live_prices = held.every(({ variant_id, live_price }) =>
    lines.every(
      (line) => line.variant_id !== variant_id || line.unit_price <= (live_price ?? line.unit_price)
    )
  )
  if (!has_live_prices) return { has_live_prices }
  if (held.length > 0)
    await sql(
      `update reluv_live_claim set checkout_cart_id = ?, order_id = null where id = any(?)`,
      [cart_id, held.map(({ id }) => id)]
    )
  const ordered = await moveAll(sql, held, { to: "ordered", actor: CHECKOUT, reason: null })
  await tellRooms(sql, ordered, { variant_ids: shown })
  return { has_live_prices }
}

/**
 * Nobody buys what somebody else holds or waits for in a live sale that is on, also in the moment before the clock has
 * said whose turn it is. The pieces are locked. @returns those of them that a room shows
 */
async function requireTurn(sql: Sql, { buyer_id, variant_ids }: Bought): Promise<string[]> {
  const shown = await sql<{
    variant_id: string
    is_open: boolean
    is_of_others: boolean
  }>(
    `select p.variant_id, s.status in ('scheduled', 'live', 'paused') as is_open,
       r.stock = 1 and not coalesce(r.reserved_for = ?::text and r.reserved_until > now(), false) and exists (
         select 1 from reluv_live_claim c
         where c.variant_id = p.variant_id and c.live_sale_id = p.live_sale_id and c.status in ('waiting', 'held')
           and case c.status
             when 'held' then c.held_until > now() and c.customer_id is distinct from ?::text
             else s.status in ('live', 'paused') and not exists (
               select 1 from reluv_block b where b.customer_id = c.customer_id and b.seller_id = c.seller_id
             )
           end
       ) as is_of_others
     from reluv_live_piece p
     join reluv_live_sale s on s.id = p.live_sale_id
     join reluv_piece r on r.variant_id = p.variant_id and r.deleted_at is null
     where p.variant_id = any(?) order by p.live_sale_id, p.variant_id`,
    [buyer_id, buyer_id, variant_ids]
  )
  const theirs = shown.filter(({ is_of_others }) => is_of_others)
  if (theirs.length > 0)
    throw new OthersComeFirst([...new Set(theirs.map(({ variant_id }) => variant_id))].sort())
  return shown.filter(({ is_open }) => is_open).map(({ variant_id }) => variant_id)
}

/** What a cart took is its order's. Repeating it changes nothing. */
export async function confirmLiveClaims(
  sql: Sql,
  { cart_id, order_id }: { cart_id: string; order_id: string }
): Promise<void> {
  await sql(
    `update reluv_live_claim set order_id = ?, settle_at = now(), tries = 0, retry_at = null, updated_at = now()
     where checkout_cart_id = ? and status = 'ordered' and order_id is null`,
    [order_id, cart_id]
  )
}

/** Whose claims come back: those of a checkout that made no order, or of an order that ended unpaid. */
export type LiveClaimReturn = { actor: Actor; reason: string } & (
  | { cart_id: string }
  | { order_id: string }
)

/** They hold again until their time ends; one whose time is over ends, and the next is looked for. */
export async function returnLiveClaims(sql: Sql, request: LiveClaimReturn): Promise<void> {
  const [column, value] =
    "order_id" in request ? ["order_id", request.order_id] : ["checkout_cart_id", request.cart_id]
  const rows = await sql<Row>(
    `${ROWS} where c.${column} = ? and c.status = 'ordered' order by c.id for update of c`,
    [value]
  )
  const { actor, reason } = request
  const still = rows.filter(({ holds_still }) => holds_still)
  const over = rows.filter(({ holds_still }) => !holds_still)
  // Pieces before feeds, as whoever changes a live sale takes them.
  await noteTurns(sql, { variant_ids: over.map(({ variant_id }) => variant_id) })
  // Its own cart may be the order's: then it is laid into one with what else comes back.
  await sql(
    `update reluv_live_claim set checkout_cart_id = null, settle_at = now() where id = any(?)`,
    [still.map(({ id }) => id)]
  )
  await tellRooms(
    sql,
    await moveAll(sql, still, { to: "held", actor, reason }),
    await moveAll(sql, over, { to: "expired", actor, reason })
  )
}

/**
 * Money that came late has taken an order's pieces again: what else its buyer claimed of them is of no use, and the rooms
 * that show one of them see that it is taken, also where the order bought it outside of them.
 */
export async function retakeLiveClaims(
  sql: Sql,
  { order_id, actor }: { order_id: string; actor: Actor }
): Promise<void> {
  const rows = await sql<Row>(
    `${ROWS} where c.order_id = ? and c.status in ('held', 'expired') order by c.id for update of c`,
    [order_id]
  )
  const again = await sql<Row>(
    `${ROWS} where c.status in ('waiting', 'held') and c.order_id is distinct from ? and exists (
       select 1 from reluv_live_claim o
       where o.id = any(?) and o.variant_id = c.variant_id and o.customer_id = c.customer_id
     ) order by c.id for update of c`,
    [order_id, rows.map(({ id }) => id)]
  )
  const reason = "bought by an earlier order"
  const released = await moveAll(sql, again, { to: "released", actor, reason })
  const ordered = await moveAll(sql, rows, { to: "ordered", actor, reason: "its money came late" })
  const taken = await sql<{ variant_id: string }>(
    `select variant_id from reluv_piece_claim where order_id = ? and status <> 'released'`,
    [order_id]
  )
  await tellRooms(sql, released, ordered, {
    variant_ids: taken.map(({ variant_id }) => variant_id),
  })
}

/** An order is paid: its claims are sold, and whoever waits for its pieces is told that they are gone. */
export async function sellLiveClaims(
  sql: Sql,
  { order_id, actor }: { order_id: string; actor: Actor }
): Promise<void> {
  const rows = await sql<Row>(
    `${ROWS} where c.order_id = ? and c.status = 'ordered' order by c.id for update of c`,
    [order_id]
  )
  await noteTurns(sql, { variant_ids: rows.map(({ variant_id }) => variant_id) })
  await tellRooms(sql, await moveAll(sql, rows, { to: "sold", actor, reason: null }))
}

/** Moves rows that are locked, live sale by live sale: few, for they are of one cart. @returns what is to be told of it */
async function moveAll(
  sql: Sql,
  rows: readonly Row[],
  { to, actor, reason }: { to: LiveClaimStatus; actor: Actor; reason: string | null }
): Promise<LiveNews> {
  const claim_ids: string[] = []
  for (const live_sale_id of new Set(rows.map((row) => row.live_sale_id))) {
    const theirs = rows.filter((row) => row.live_sale_id === live_sale_id)
    const [{ seller_id } = { seller_id: "" }] = theirs
    const moved = await moveClaims(sql, {
      ids: theirs.map(({ id }) => id),
      from: [...new Set(theirs.map(({ status }) => status))],
      to,
      actor,
      reason,
      data: { live_sale_id, seller_id },
    })
    claim_ids.push(...moved.map(({ id }) => id))
  }
  return { claim_ids, variant_ids: rows.map(({ variant_id }) => variant_id) }
}
