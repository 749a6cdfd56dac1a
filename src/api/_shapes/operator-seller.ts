import { z } from "zod"
import { listingStatus } from "../../domain/listing/listing-status"
import { sellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { oneOf, rupiah, time } from "./common"
import { PublicSeller, ShopDetails } from "./seller"
import { StandingView } from "./standing"

export const InTheWayView = z
  .strictObject({
    orders: z
      .array(
        z.strictObject({
          id: z.string(),
          number: z.string(),
          status: oneOf(sellerOrderStatus.statuses),
        })
      )
      .describe("the oldest 20 that are not over, or whose money has not gone back"),
    pieces_held: z.int().describe("that a checkout holds, or an order that waits for its money"),
    refunds: z.int().describe("that have not arrived"),
  })
  .meta({ id: "InTheWayView", description: "What has to end before a shop can be closed for good" })
export type InTheWayView = z.infer<typeof InTheWayView>

export const OperatorSellerView = z
  .strictObject({
    ...PublicSeller.shape,
    status_reason: ShopDetails.shape.status_reason,
    suspended_until: ShopDetails.shape.suspended_until,
    phone: ShopDetails.shape.phone,
    origin: ShopDetails.shape.origin,
    opened_at: time,
    listings: z.array(z.strictObject({ status: oneOf(listingStatus.statuses), count: z.int() })),
    orders: z.array(
      z.strictObject({
        status: oneOf(sellerOrderStatus.statuses),
        count: z.int(),
        at_the_door: z
          .strictObject({ count: z.int(), total: rupiah })
          .describe("those of them that couriers are still to collect at the door"),
        total: rupiah.describe("whole rupiah that they come to"),
        refunded_total: rupiah.describe("what of it has gone back to buyers"),
      })
    ),
    in_the_way: InTheWayView,
    standing: StandingView,
  })
  .meta({ id: "OperatorSellerView", description: "A shop, as operators see it" })
export type OperatorSellerView = z.infer<typeof OperatorSellerView>

export const operatorActor = z
  .strictObject({
    type: z.string().describe("`customer`, `seller`, `user`, `api-key` or `system`"),
    id: z.string(),
    name: z.string().nullable().describe("an operator's e-mail; null of anybody else"),
  })
  .describe("who did it")

/** What each event of a history says. */
export const eventFacts = {
  id: z.string(),
  name: z.string().describe("of the fact: `reluv.seller.suspended`"),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  actor: operatorActor,
  at: time,
}

export const SellerEventView = z
  .strictObject(eventFacts)
  .meta({ id: "SellerEventView", description: "Something that happened to a shop" })
export type SellerEventView = z.infer<typeof SellerEventView>

export const SellerNoteView = z
  .strictObject({ id: z.string(), text: z.string(), actor: operatorActor, at: time })
  .meta({ id: "SellerNoteView", description: "What operators tell each other about a shop" })
export type SellerNoteView = z.infer<typeof SellerNoteView>

export const SellerPieceRow = z
  .strictObject({
    id: z.string(),
    product_id: z.string(),
    title: z.string(),
    thumbnail: z.string().nullable(),
    price: rupiah.nullable().describe("whole rupiah; null of a draft that has none yet"),
    status: oneOf(listingStatus.statuses),
    created_at: time,
  })
  .meta({ id: "SellerPieceRow", description: "A listing in a list for operators" })
export type SellerPieceRow = z.infer<typeof SellerPieceRow>
