import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { CHECKOUT, ofPieces } from "./claim-facts"
import { lockCart, offersLocked } from "./claim-locks"
import { ListingErrors } from "./errors"
import { isForSale, isReservedFromOthers, shopClosed } from "./for-sale"
import type { Hold } from "./holds"

export type ClaimRequest = {
  cart_id: string
  /** Who buys: what is promised to them is theirs, what is promised to others is not. */
  customer_id?: string | null
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
    (piece) =>
      !isForSale(piece) ||
      piece.left < (wanted.get(piece.variant_id) ?? 0) ||
      isReservedFromOthers(piece, request.customer_id ?? null)
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

function merge(pieces: Confirmation["lines"]): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const { variant_id, quantity } of pieces) {
    wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity)
  }
  return wanted
}
