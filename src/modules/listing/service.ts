import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import {
  type Condition,
  type ListingStatus,
  listingStatus,
} from "../../domain/listing/listing-status"
import { type Actor, changeStatus, type SqlContext, sqlIn } from "../../shared/sql"
import { type BuyableFilters, type BuyablePage, findBuyable } from "./buyable"
import * as claims from "./claims"
import { ListingErrors } from "./errors"
import { Listing } from "./models/listing"
import { ListingEvent } from "./models/listing-event"
import { Piece } from "./models/piece"
import { PieceClaim } from "./models/piece-claim"
import * as uncut from "./uncut-orders"

export type NewListing = {
  product_id: string
  seller_id: string
  condition: Condition
  brand: string | null
  size: string | null
  color: string | null
  /** Centimetres by name. */
  measurements: Record<string, number> | null
  defects: { description: string }[] | null
  /** Rupiah. */
  price: number
  original_price: number | null
  /** Grams. */
  weight: number
  status: ListingStatus
}

export class ListingModuleService extends MedusaService({
  Listing,
  ListingEvent,
  Piece,
  PieceClaim,
}) {
  /** Writes a listing with its pieces, together. */
  @InjectTransactionManager()
  async addListing(
    facts: NewListing,
    pieces: readonly { variant_id: string; stock: number }[],
    @MedusaContext() context: SqlContext = {}
  ) {
    const published_at = facts.status === "active" ? new Date() : null
    // MedusaService types a JSON column as an object; ours holds an array of defects.
    const defects = facts.defects as unknown as Record<string, unknown> | null
    const listing = await this.createListings({ ...facts, defects, published_at }, context)
    await this.createPieces(
      pieces.map((piece) => ({ ...piece, listing_id: listing.id })),
      context
    )
    return listing
  }

  /** Removes a listing whose making failed half-way. */
  @InjectTransactionManager()
  async removeListing(id: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    const sql = sqlIn(context)
    await sql(`delete from reluv_piece where listing_id = ?`, [id])
    await sql(`delete from reluv_listing_event where listing_id = ?`, [id])
    await sql(`delete from reluv_listing where id = ?`, [id])
  }

  /** Claims every piece of a cart, or none. See `claims.claimPieces`. */
  @InjectTransactionManager()
  async claimPieces(
    input: claims.ClaimRequest,
    @MedusaContext() context: SqlContext = {}
  ): Promise<claims.ClaimOutcome> {
    return claims.claimPieces(sqlIn(context), input)
  }

  /** An order exists for the cart: its holds become claims without an end. See `claims.confirmClaims`. */
  @InjectTransactionManager()
  async confirmClaims(
    input: claims.Confirmation,
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    return claims.confirmClaims(sqlIn(context), input)
  }

  /** More time for a run of the checkout; false when the hold is not its own any more. */
  @InjectTransactionManager()
  async renewHold(
    input: claims.Hold & { hold_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return claims.renewHold(sqlIn(context), input)
  }

  /** The order is paid: its pieces are sold, and a listing without pieces left is `sold`. */
  @InjectTransactionManager()
  async sellClaims(
    input: { order_id: string; actor: Actor },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return claims.sellClaims(sqlIn(context), input)
  }

  /** Gives pieces back; a listing that was `sold` is `active` again. */
  @InjectTransactionManager()
  async releaseClaims(
    input: claims.ReleaseRequest,
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    return claims.releaseClaims(sqlIn(context), input)
  }

  /** Takes the pieces of an ended order again, all or none. See `claims.reclaim`. */
  @InjectTransactionManager()
  async reclaim(
    input: { order_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return claims.reclaim(sqlIn(context), input)
  }

  /** Whether some run of a cart's checkout holds its pieces without having made an order yet. */
  @InjectTransactionManager()
  async isCheckoutRunning(
    cartId: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const held = await sqlIn(context)(
      `select 1 from reluv_piece_claim where cart_id = ? and status = 'held' limit 1`,
      [cartId]
    )
    return held.length > 0
  }

  /** Whether every one of these variants that is a piece is claimed by this very order. */
  @InjectTransactionManager()
  async ownsItsPieces(
    orderId: string,
    variantIds: readonly string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const foreign = await sqlIn(context)(
      `select 1 from reluv_piece p where p.variant_id = any(?) and not exists (
         select 1 from reluv_piece_claim c where c.variant_id = p.variant_id and c.order_id = ?
           and c.status in ('ordered', 'sold')
       ) limit 1`,
      [variantIds, orderId]
    )
    return foreign.length === 0
  }

  /** The order's parts exist, and so does the payment that it waits for. */
  @InjectTransactionManager()
  async markOrderCut(orderId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return uncut.markOrderCut(sqlIn(context), orderId)
  }

  /** Orders whose parts or payment are missing, for one repairer. See `uncut.takeUncutOrders`. */
  @InjectTransactionManager()
  async takeUncutOrders(
    input: { limit: number; older_than_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return uncut.takeUncutOrders(sqlIn(context), input)
  }

  /** Carts whose hold has ended without an order, for one repairer. See `claims.takeExpiredHolds`. */
  @InjectTransactionManager()
  async takeExpiredHolds(
    input: { owner: string; limit: number; hold_seconds: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<claims.TakenHold[]> {
    return claims.takeExpiredHolds(sqlIn(context), input)
  }

  /** The page of listings that can be bought now, newest first. */
  @InjectTransactionManager()
  async listBuyableListings(
    filters: BuyableFilters,
    @MedusaContext() context: SqlContext = {}
  ): Promise<BuyablePage> {
    return findBuyable(sqlIn(context), filters)
  }

  /**
   * Moves one listing of a seller to `to`; refused (`LISTING_STATUS_NOT_ALLOWED`) when the table
   * does not allow it, and (`LISTING_HELD`) when a buyer's claim would be left without its piece.
   */
  @InjectTransactionManager()
  async changeListingStatus(
    input: { id: string; to: ListingStatus; actor: Actor; reason: string | null },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const sql = sqlIn(context)
    // The pieces are locked as a claim locks them, so that no claim can slip in between.
    const pieces = await sql<{ claimed: number }>(
      `select claimed from reluv_piece where listing_id = ? order by variant_id for update`,
      [input.id]
    )
    const [listing] = await sql<{ status: ListingStatus }>(
      `select status from reluv_listing where id = ? and deleted_at is null for update`,
      [input.id]
    )
    if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
    if (listing.status === input.to) return false
    if (!listingStatus.can(listing.status, input.to)) {
      throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from: listing.status, to: input.to })
    }
    const hidden = input.to === "deleted" || input.to === "inactive"
    if (hidden && listing.status === "active" && pieces.some((piece) => piece.claimed > 0)) {
      throw ListingErrors.LISTING_HELD()
    }
    await changeStatus(sql, "reluv_listing", { ...input, ids: [input.id], from: [listing.status] })
    if (input.to === "active") {
      await sql(
        `update reluv_listing set published_at = coalesce(published_at, now()) where id = ?`,
        [input.id]
      )
    }
    return true
  }
}
