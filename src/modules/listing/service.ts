import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Condition, ListingStatus } from "../../domain/listing/listing-status"
import { type NewFact, tell } from "../../shared/facts"
import { type Actor, type SqlContext, sqlIn } from "../../shared/sql"
import { withSql } from "../../shared/with-sql"
import * as buyable from "./buyable"
import * as change from "./change-listing-status"
import * as claims from "./claims"
import { ListingErrors } from "./errors"
import { Listing } from "./models/listing"
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

export type FactsChange = {
  id: string
  /** Columns of the listing. */
  facts: Record<string, unknown>
  fields: readonly string[]
  actor: Actor
}

const { isCheckoutRunning, ownsItsPieces, ...claiming } = claims
const { markOrderCut, ...cutting } = uncut

export class ListingModuleService extends withSql(
  MedusaService({ Listing, Piece, PieceClaim }),
  { ...buyable, ...change, ...claiming, ...cutting },
  { ...offers, isCheckoutRunning, ownsItsPieces, markOrderCut }
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
    await tell(sqlIn(context), {
      name: "reluv.listing.created",
      subject_id: listing.id,
      actor: { type: "seller", id: facts.seller_id },
      data: { seller_id: facts.seller_id, status: facts.status },
    })
    return listing
  }

  /** Writes preloved facts that changed; `fields` names what else of it did, such as its title. */
  @InjectTransactionManager()
  async changeFacts(
    { id, facts, fields, actor }: FactsChange,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const sql = sqlIn(context)
    const [before] = await sql<{ price: number }>(
      `select price from reluv_listing where id = ? and deleted_at is null for update`,
      [id]
    )
    if (!before) throw ListingErrors.LISTING_NOT_FOUND()
    if (Object.keys(facts).length > 0) await this.updateListings({ id, ...facts }, context)
    const { price: now } = facts
    const update: NewFact = {
      name: "reluv.listing.updated",
      subject_id: id,
      actor,
      data: { fields: [...fields] },
    }
    if (typeof now !== "number" || now === before.price) return tell(sql, update)
    const data = { before: before.price, now }
    return tell(sql, update, { name: "reluv.listing.repriced", subject_id: id, actor, data })
  }

  /** Removes a listing whose making failed half-way. */
  @InjectTransactionManager()
  async removeListing(id: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    const sql = sqlIn(context)
    await sql(`delete from reluv_piece where listing_id = ?`, [id])
    await sql(`delete from reluv_listing where id = ?`, [id])
  }
}
