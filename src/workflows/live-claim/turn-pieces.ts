import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import { isForSale } from "../../modules/listing/for-sale"
import type { LockedPiece } from "../../modules/listing/reservations"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { RELUV_MODULE } from "../../modules/reluv"
import { reasonOf } from "../../shared/reason-of"
import type { SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"

/** How long whoever asks has to make the price and the line of a claim, before the job does: longer than that may take. */
export const LEASE_SECONDS = 60
/** Of one look; the next goes on. */
const MOST_AT_ONCE = 50

/**
 * Says whose turn a piece is, in the transaction that has locked it, and tells all whom it concerns. The piece is promised
 * to whoever holds it, which every checkout asks. @returns the claim that holds it from now on, to be settled afterwards
 */
export async function turnWithin(
  container: MedusaContainer,
  {
    variant_id,
    piece,
    claim = null,
    lease_seconds = LEASE_SECONDS,
  }: {
    variant_id: string
    piece: LockedPiece | null
    /** One that changed before, to be told with the others. */
    claim?: { id: string; has_held?: boolean } | null
    /** How long whoever asks has to settle what is held from now on. */
    lease_seconds?: number
  },
  context: SqlContext
): Promise<string | null> {
  const live = container.resolve(LIVE_SALE_MODULE)
  const listings = container.resolve(LISTING_MODULE)
  const { hold_minutes } = container.resolve(RELUV_MODULE).options.policies.live
  const turned = await live.turnPiece(
    {
      variant_id,
      piece: {
        is_for_sale: piece !== null && isForSale(piece) && !piece.is_sold,
        is_free: piece !== null && isFree(piece),
        reserved_for: piece?.reserved_for ?? null,
        reserved_until: piece?.reserved_until ?? null,
      },
      hold_minutes,
      lease_seconds,
    },
    context
  )
  const { held, closed } = turned
  if (closed) await listings.endReservations({ variant_ids: [variant_id], ...closed }, context)
  const holder = held ?? turned.holder
  if (holder && piece && !isPromised(piece, holder)) {
    const { customer_id, title, until } = holder
    await listings.reservePieces({ pieces: [{ variant_id, title }], customer_id, until }, context)
  }
  await live.tellTurned({ variant_id, changed: turned.changed, claim }, context)
  if (piece && turned.changed.length > 0) {
    const listing_ids = [piece.listing_id]
    await container.resolve(LISTING_CARD_MODULE).markCards({ listing_ids }, context)
  }
  return held?.id ?? null
}

/**
 * Whether nobody else can buy it before the hold ends: an offer that was accepted may keep it for longer. One that was
 * accepted for less, or has ended since, does not; and what is promised to somebody else stays theirs.
 */
function isPromised(
  { reserved_for, reserved_until }: LockedPiece,
  { customer_id, until }: { customer_id: string; until: Date }
): boolean {
  if (reserved_for === null) return false
  return reserved_for !== customer_id || (reserved_until !== null && reserved_until >= until)
}

/** What its shop has put more of into its stock cannot be promised to one. */
function isFree({ left, shop_is_open, changing, is_single }: LockedPiece): boolean {
  return left > 0 && shop_is_open && !changing && is_single
}

/** Says whose turn a piece is now, whatever happened to it; what follows is settled beside it. Repeating changes nothing. */
export async function turnPiece(
  container: MedusaContainer,
  { variant_id }: { variant_id: string }
): Promise<void> {
  await together(container, async (context) => {
    const piece = await container.resolve(LISTING_MODULE).lockPiece({ variant_id }, context)
    await turnWithin(container, { variant_id, piece, lease_seconds: 0 }, context)
  })
}

/**
 * Ends holds whose time is over, and gives their pieces to who is next, who is told in the same transaction. Any number
 * of processes may do so at once: who comes second finds it done. @returns how many pieces it looked at
 */
export async function turnDuePieces(container: MedusaContainer): Promise<number> {
  const due = await container.resolve(LIVE_SALE_MODULE).readDueTurns({ limit: MOST_AT_ONCE })
  for (const variant_id of due) {
    try {
      await turnPiece(container, { variant_id })
    } catch (error) {
      // One in trouble keeps no other waiting; it is due still.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The turn of the piece ${variant_id} is looked at again: ${reasonOf(error)}`)
    }
  }
  return due.length
}

/**
 * Something happened to pieces of listings: perhaps it is somebody's turn, and the rooms that show them see how they stand,
 * also where nobody has claimed them.
 */
export async function turnPiecesOf(
  container: MedusaContainer,
  { listing_ids }: { listing_ids: readonly string[] }
): Promise<void> {
  const live = container.resolve(LIVE_SALE_MODULE)
  const variant_ids = await live.readClaimedOf({ listing_ids })
  for (const variant_id of variant_ids) await turnPiece(container, { variant_id })
  await live.tellShown({ listing_ids })
}

/** Nothing of a shop can be bought now: what it promised to somebody in a live sale neither. */
export async function turnPiecesOfShop(
  container: MedusaContainer,
  { seller_id }: { seller_id: string }
): Promise<void> {
  const variant_ids = await container.resolve(LIVE_SALE_MODULE).readClaimedOfShop({ seller_id })
  for (const variant_id of variant_ids) await turnPiece(container, { variant_id })
}
