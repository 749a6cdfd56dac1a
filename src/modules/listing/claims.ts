import { claimStatus } from "../../domain/checkout/claim-status"
import { freedStatus } from "../../domain/listing/freed-status"
import { changeStatus, type NewFact, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { ListingErrors } from "./errors"
import { isForSale, OFFERS, type Offer, shopClosed } from "./for-sale"
import { listSoldOut } from "./sold-out"

/** Whoever completes a cart is its buyer; the claims do not know them by name. */
const CHECKOUT: Actor = { type: "system", id: "checkout" }

export type ClaimRequest = {
  cart_id: string
  /** Names this run of the checkout. */
  owner: string
  hold_seconds: number
  /** `title` is what a refusal calls it by. */
  pieces: readonly { variant_id: string; quantity: number; title?: string }[]
}

export type ClaimOutcome =
  /** This run holds every piece of the cart that belongs to a listing: `pieces` of them. */
  | { outcome: "claimed"; pieces: number }
  /** Another run of the same cart's checkout is under way. */
  | { outcome: "in_progress" }
  | { outcome: "ordered"; order_id: string }

type KnownClaim = { owner: string; order_id: string | null }

/**
 * Claims every piece of a cart for one run of its checkout, or none: losers are told at once, before
 * any order, payment or lock of Medusa exists. Variants that belong to no listing need no claim.
 *
 * Rows are locked in the order of their keys, so that carts sharing pieces cannot deadlock.
 * Call inside a transaction. Throws `ORD_007` with the titles of what is gone.
 */
export async function claimPieces(sql: Sql, request: ClaimRequest): Promise<ClaimOutcome> {
  await lockCart(sql, request.cart_id)

  const known = await sql<KnownClaim>(
    `select owner, order_id from reluv_piece_claim where cart_id = ? and (status <> 'released' or order_id is not null)`,
    [request.cart_id]
  )
  // Also of an order that has ended: a cart that is completed again would hold its pieces for nobody.
  const ordered = known.find((claim) => claim.order_id !== null)
  if (ordered?.order_id) return { outcome: "ordered", order_id: ordered.order_id }
  // An expired hold may hide an order that a crash left half made: only the repair job may end it.
  if (known.some((claim) => claim.owner !== request.owner)) return { outcome: "in_progress" }
  if (known.length > 0) return { outcome: "claimed", pieces: known.length }

  const wanted = merge(request.pieces)
  const variantIds = [...wanted.keys()]
  await sql(`select 1 from reluv_piece where variant_id = any(?) order by variant_id for update`, [
    variantIds,
  ])
  const pieces = await offersLocked(sql, variantIds)
  const gone = pieces.filter(
    (piece) => !isForSale(piece) || piece.left < (wanted.get(piece.variant_id) ?? 0)
  )
  const titles = new Map(request.pieces.map(({ variant_id, title }) => [variant_id, title]))
  const named = (some: readonly { variant_id: string }[]) =>
    some.map(({ variant_id }) => titles.get(variant_id) ?? variant_id)
  if (gone.length > 0) throw ListingErrors.PIECE_NOT_AVAILABLE({ titles: named(gone) })
  const closed = pieces.filter((piece) => !piece.shop_is_open)
  if (closed.length > 0) throw shopClosed(closed, named(closed))
  // What it costs and how it is described is not the same everywhere yet.
  const changing = pieces.filter((piece) => piece.changing)
  if (changing.length > 0) throw ListingErrors.PIECE_CHANGING({ titles: named(changing) })
  if (pieces.length === 0) return { outcome: "claimed", pieces: 0 }

  await sql(
    `with wanted as (
       select * from unnest(?::text[], ?::text[], ?::int[]) as w(variant_id, listing_id, quantity)
     ), taken as (
       update reluv_piece p set claimed = p.claimed + w.quantity, updated_at = now()
       from wanted w where p.variant_id = w.variant_id
     )
     insert into reluv_piece_claim
       (id, cart_id, variant_id, listing_id, quantity, status, owner, expires_at, created_at, updated_at)
     select 'clm_' || replace(gen_random_uuid()::text, '-', ''), ?, variant_id, listing_id, quantity,
       'held', ?, now() + make_interval(secs => ?), now(), now()
     from wanted`,
    [
      pieces.map((piece) => piece.variant_id),
      pieces.map((piece) => piece.listing_id),
      pieces.map((piece) => wanted.get(piece.variant_id) ?? 0),
      request.cart_id,
      request.owner,
      request.hold_seconds,
    ]
  )
  await tell(sql, ...ofPieces("reluv.listing.pieces-held", request, pieces, CHECKOUT))
  return { outcome: "claimed", pieces: pieces.length }
}

/** One run of a cart's checkout, or the repair job that took it over. */
export type Hold = { cart_id: string; owner: string }

/**
 * Gives a hold more time. @returns false when the run has lost it: another one acts for the cart, or
 * its pieces were given back
 */
export async function renewHold(
  sql: Sql,
  { cart_id, owner, hold_seconds }: Hold & { hold_seconds: number }
): Promise<boolean> {
  await lockCart(sql, cart_id)
  const renewed = await sql(
    `update reluv_piece_claim set expires_at = now() + make_interval(secs => ?), updated_at = now()
     where cart_id = ? and owner = ? and status = 'held' returning id`,
    [hold_seconds, cart_id, owner]
  )
  return renewed.length > 0
}

/** What was ordered, with the lines of its order. */
export type Confirmation = Hold & {
  order_id: string
  lines: readonly { variant_id: string; quantity: number }[]
}

/**
 * Turns the holds of one run into claims of its order. Throws `CART_CHANGED`, and changes nothing,
 * unless the claims are just the pieces of the order: the cart may have changed since it was claimed, or
 * the run may have lost its hold. @returns how many claims changed
 */
export async function confirmClaims(
  sql: Sql,
  { cart_id, owner, order_id, lines }: Confirmation
): Promise<number> {
  await lockCart(sql, cart_id)
  const changed = await sql(
    `update reluv_piece_claim set status = 'ordered', order_id = ?, expires_at = null, tries = 0,
       updated_at = now()
     where cart_id = ? and owner = ? and status = 'held' returning id`,
    [order_id, cart_id, owner]
  )
  const wanted = merge(lines)
  const [different] = await sql(
    `select 1 from (
       select w.variant_id, w.quantity from unnest(?::text[], ?::int[]) as w(variant_id, quantity)
       join reluv_piece using (variant_id)
     ) line full join (
       select variant_id, quantity from reluv_piece_claim where order_id = ? and status <> 'released'
     ) claim using (variant_id)
     where line.quantity is distinct from claim.quantity limit 1`,
    [[...wanted.keys()], [...wanted.values()], order_id]
  )
  if (different) throw ListingErrors.CART_CHANGED()
  if (changed.length > 0) {
    await tell(sql, {
      name: "reluv.purchase.placed",
      subject_id: order_id,
      order_id,
      actor: CHECKOUT,
      data: { cart_id },
    })
  }
  return changed.length
}

/** The order is paid: its pieces are sold, and so is every listing that has nothing left. */
export async function sellClaims(
  sql: Sql,
  input: { order_id: string; actor: Actor }
): Promise<void> {
  await lockPieces(sql, `order_id = ?`, [input.order_id])
  const sold = await sql<ClaimedPiece>(
    `update reluv_piece_claim set status = 'sold', updated_at = now()
     where order_id = ? and status = any(?) returning listing_id, variant_id, cart_id, order_id`,
    [input.order_id, claimStatus.sourcesOf("sold")]
  )
  const listingIds = [...new Set(sold.map((claim) => claim.listing_id))]
  const [first] = sold
  if (!first) return
  await tell(sql, ...ofPieces("reluv.listing.pieces-sold", first, sold, input.actor))
  const gone = await changeStatus(sql, "reluv_listing", {
    ids: await listSoldOut(sql, listingIds),
    from: ["active"],
    to: "sold",
    actor: input.actor,
    reason: `order ${input.order_id} paid`,
    stamp: "sold_at",
  })
  await leaveToJob(sql, gone, null)
}

/** Which claims to give back: those of one run of a cart's checkout, or (some of) those of an order. */
export type ReleaseRequest = { reason: string; actor: Actor } & (
  | { cart_id: string; owner: string }
  | {
      order_id: string
      variant_ids?: readonly string[]
      /** Their own seller could not send them. */
      seller_gave_up?: boolean
    }
)

/**
 * Gives pieces back, once however often it is asked; a listing that was sold is on sale again, or hidden
 * where its seller gave it up. @returns how many claims were released
 */
export async function releaseClaims(sql: Sql, request: ReleaseRequest): Promise<number> {
  const [where, parameters] =
    "cart_id" in request
      ? [`cart_id = ? and owner = ? and status = 'held'`, [request.cart_id, request.owner]]
      : request.variant_ids
        ? [`order_id = ? and variant_id = any(?)`, [request.order_id, request.variant_ids]]
        : [`order_id = ?`, [request.order_id]]
  await lockPieces(sql, where, parameters)
  const released = await sql<ClaimedPiece>(
    `with gone as (
       select id, variant_id, quantity, listing_id from reluv_piece_claim
       where ${where} and status <> 'released' for update
     ), freed as (
       update reluv_piece p set claimed = p.claimed - g.quantity, updated_at = now()
       from (select variant_id, sum(quantity)::int as quantity from gone group by variant_id) g
       where p.variant_id = g.variant_id
     )
     update reluv_piece_claim c set status = 'released', release_reason = ?, expires_at = null, updated_at = now()
     from gone where c.id = gone.id
     returning c.listing_id, c.variant_id, c.cart_id, c.order_id`,
    [...parameters, request.reason]
  )
  const [first] = released
  if (!first) return 0
  const { actor, reason } = request
  await tell(sql, ...ofPieces("reluv.listing.pieces-freed", first, released, actor, reason))
  await moveFreed(sql, [...new Set(released.map((claim) => claim.listing_id))], request)
  return released.length
}

async function moveFreed(sql: Sql, ids: readonly string[], request: ReleaseRequest): Promise<void> {
  const { actor, reason } = request
  const seller_gave_up = "order_id" in request && (request.seller_gave_up ?? false)
  for (const from of ["sold", "active"] as const) {
    const to = freedStatus(from, { seller_gave_up })
    if (to === from) continue
    const moved = await changeStatus(sql, "reluv_listing", { ids, from: [from], to, actor, reason })
    await leaveToJob(sql, moved, to === "active" ? null : reason)
  }
}

/** The product is shown, hidden or marked with its listing as soon as a job comes by. */
async function leaveToJob(
  sql: Sql,
  moved: readonly { id: string }[],
  reason: string | null
): Promise<void> {
  if (moved.length === 0) return
  await sql(
    `update reluv_listing set settle_at = now(), tries = 0, retry_at = null, status_reason = ?
     where id = any(?)`,
    [reason, moved.map(({ id }) => id)]
  )
}

/**
 * Takes the pieces of an ended order again, all or none: its released claims come back to life if
 * every piece is still there and on sale. @returns whether it took them now, held them already, or
 * cannot have them
 */
export async function reclaim(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<"taken" | "held" | "gone"> {
  await sql(
    `select 1 from reluv_piece where variant_id in (select variant_id from reluv_piece_claim where order_id = ?)
     order by variant_id for update`,
    [order_id]
  )
  // Read with the locks held: of many who ask at once, the later ones find the claims alive.
  const claims = await sql<ClaimedPiece & { id: string; quantity: number; status: string }>(
    `select distinct on (variant_id) id, variant_id, listing_id, cart_id, order_id, quantity, status
     from reluv_piece_claim
     where order_id = ? order by variant_id, (status <> 'released') desc, updated_at desc`,
    [order_id]
  )
  const lost = claims.filter((claim) => claim.status === "released")
  const [first] = lost
  if (!first) return claims.length > 0 ? "held" : "gone"
  const variantIds = lost.map((claim) => claim.variant_id)
  const pieces = await offersLocked(sql, variantIds)
  const free = lost.every(({ variant_id, quantity }) =>
    pieces.some(
      (piece) =>
        piece.variant_id === variant_id &&
        isForSale(piece) &&
        piece.shop_is_open &&
        piece.left >= quantity
    )
  )
  if (!free) return "gone"
  await sql(
    `with again as (
       update reluv_piece_claim set status = 'ordered', release_reason = null, updated_at = now()
       where id = any(?) returning variant_id, quantity
     )
     update reluv_piece p set claimed = p.claimed + a.quantity, updated_at = now()
     from (select variant_id, sum(quantity)::int as quantity from again group by variant_id) a
     where p.variant_id = a.variant_id`,
    [lost.map((claim) => claim.id)]
  )
  await tell(sql, ...ofPieces("reluv.listing.pieces-held", first, lost, CHECKOUT))
  return "taken"
}

export type TakenHold = { cart_id: string; held_at: Date; tries: number }

/**
 * Takes holds that are past their end, oldest first, from the runs that left them: `owner` acts for
 * those carts now, alone, until its own time is over. The run can neither renew nor confirm any more.
 */
export function takeExpiredHolds(
  sql: Sql,
  { owner, limit, hold_seconds }: { owner: string; limit: number; hold_seconds: number }
): Promise<TakenHold[]> {
  return sql<TakenHold>(
    `with expired as (
       select cart_id from reluv_piece_claim where status = 'held' and expires_at < now()
       group by cart_id order by min(expires_at) limit ?
     ), mine as materialized (
       select cart_id from expired
       where pg_try_advisory_xact_lock(hashtextextended('cart:' || cart_id, 0))
     ), taken as (
       update reluv_piece_claim c
       set owner = ?, expires_at = now() + make_interval(secs => ?), tries = c.tries + 1,
         updated_at = now()
       from mine m where c.cart_id = m.cart_id and c.status = 'held' and c.expires_at < now()
       returning c.cart_id, c.created_at, c.tries
     )
     select cart_id, min(created_at) as held_at, max(tries) as tries from taken group by cart_id order by min(created_at)`,
    [limit, owner, hold_seconds]
  )
}

/** Whether some run of a cart's checkout holds its pieces without having made an order yet. */
export async function isCheckoutRunning(sql: Sql, cartId: string): Promise<boolean> {
  const held = await sql(
    `select 1 from reluv_piece_claim where cart_id = ? and status = 'held' limit 1`,
    [cartId]
  )
  return held.length > 0
}

/** Whether every one of these variants that is a piece is claimed by this very order. */
export async function ownsItsPieces(
  sql: Sql,
  { order_id, variant_ids }: { order_id: string; variant_ids: readonly string[] }
): Promise<boolean> {
  const foreign = await sql(
    `select 1 from reluv_piece p where p.variant_id = any(?) and not exists (
       select 1 from reluv_piece_claim c where c.variant_id = p.variant_id and c.order_id = ?
         and c.status in ('ordered', 'sold')
     ) limit 1`,
    [variant_ids, order_id]
  )
  return foreign.length === 0
}

type ClaimedPiece = {
  listing_id: string
  variant_id: string
  cart_id: string
  order_id: string | null
}

/** One fact for each listing whose pieces one cart, or its order, took or gave back. */
function ofPieces(
  name: "reluv.listing.pieces-held" | "reluv.listing.pieces-freed" | "reluv.listing.pieces-sold",
  whose: { cart_id: string; order_id?: string | null },
  pieces: readonly Pick<ClaimedPiece, "listing_id" | "variant_id">[],
  actor: Actor,
  reason: string | null = null
): NewFact[] {
  return [...new Set(pieces.map(({ listing_id }) => listing_id))].map((listing_id) => ({
    name,
    subject_id: listing_id,
    order_id: whose.order_id ?? null,
    actor,
    reason,
    data: {
      cart_id: whose.cart_id,
      variant_ids: pieces
        .filter((piece) => piece.listing_id === listing_id)
        .map(({ variant_id }) => variant_id),
    },
  }))
}

/** A person wants the checkout of a cart repaired now. */
export async function retryHold(sql: Sql, { cart_id }: { cart_id: string }): Promise<void> {
  await sql(
    `update reluv_piece_claim set tries = 0, expires_at = now() where cart_id = ? and status = 'held'`,
    [cart_id]
  )
}

/** Whoever changes the hold of a cart queues here; the lock ends with the short transaction. */
async function lockCart(sql: Sql, cartId: string): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`cart:${cartId}`])
}

/** Every change of claims locks its pieces first and in the order of their keys: no deadlock. */
async function lockPieces(sql: Sql, claims: string, parameters: readonly unknown[]): Promise<void> {
  await sql(
    `select 1 from reluv_piece where variant_id in (
       select variant_id from reluv_piece_claim where ${claims} and status <> 'released'
     ) order by variant_id for update`,
    parameters
  )
}

/**
 * What is sold as these variants, whose pieces are locked. Their shops are locked, too, after the pieces and
 * in the order of their keys: once one is suspended or closed, nothing more of it can be claimed.
 */
async function offersLocked(sql: Sql, variantIds: readonly string[]): Promise<Offer[]> {
  await sql(
    `select 1 from reluv_seller where id in (
       select l.seller_id from reluv_piece p join reluv_listing l on l.id = p.listing_id
       where p.variant_id = any(?)
     ) order by id for share`,
    [variantIds]
  )
  // A statement of its own: the one that waited for the locks still sees all as it was before.
  return sql<Offer>(`${OFFERS} where p.variant_id = any(?) order by p.variant_id`, [variantIds])
}

function merge(pieces: Confirmation["lines"]): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const { variant_id, quantity } of pieces) {
    wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity)
  }
  return wanted
}
