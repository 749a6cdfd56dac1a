import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Condition, ListingStatus } from "../../domain/listing/listing-status"
import { type SqlContext, sqlIn } from "../../shared/sql"
import { withSql } from "../../shared/with-sql"
import * as buyable from "./buyable"
import * as change from "./change-listing-status"
import * as claims from "./claims"
import { Listing } from "./models/listing"
import { ListingEvent } from "./models/listing-event"
import { Piece } from "./models/piece"
import { PieceClaim } from "./models/piece-claim"
import * as offers from "./offers"
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

export class ListingModuleService extends withSql(
  MedusaService({ Listing, ListingEvent, Piece, PieceClaim }),
  { ...buyable, ...change, ...claims, ...uncut },
  offers
) {
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
}
