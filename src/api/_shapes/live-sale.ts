import { z } from "zod"
import { CLAIM_WAYS, liveClaimStatus } from "../../domain/live-sale/live-claim"
import {
  LIVE_MESSAGE_STATUSES,
  LIVE_PIECE_STATES,
  liveSaleStatus,
} from "../../domain/live-sale/live-sale"
import { oneOf, rupiah, time } from "./common"
import { SellerName } from "./seller"

const sale = {
  id: z.string(),
  status: oneOf(liveSaleStatus.statuses).describe("`paused` keeps the room open"),
  title: z.string(),
  cover: z.string().nullable(),
  stream_url: z.string().nullable().describe("where it is to be watched; the video is not ours"),
  seller: SellerName,
  starts_at: time.describe("when it is planned for"),
  live_at: time.nullable().describe("when it was on air first"),
  ended_at: time.nullable().describe("when it was over, or called off"),
  end_reason: z.string().nullable().describe("of an operator who ended it"),
  viewers: z.int().describe("who watch just now"),
  pinned_variant_id: z.string().nullable().describe("the piece that is shown just now"),
}

export const LiveSaleView = z
  .strictObject(sale)
  .meta({ id: "LiveSaleView", description: "A shop shows pieces live: its room" })
export type LiveSaleView = z.infer<typeof LiveSaleView>

const LivePieceView = z
  .strictObject({
    variant_id: z.string(),
    listing_id: z.string(),
    title: z.string(),
    picture: z.string().nullable(),
    price: rupiah.nullable().describe("what everybody pays; null once it is not on sale"),
    live_price: rupiah.nullable().describe("what whoever claims it pays; null: the same"),
    state: oneOf(LIVE_PIECE_STATES).describe(
      "`held` by a claim, `ordered` and not paid yet, `taken` by a buyer outside of the room, `gone`: not on sale"
    ),
    waiting: z.int().describe("how many wait for it"),
  })
  .meta({ id: "LivePieceView", description: "A piece that a live sale shows" })

export const LiveSaleDetails = z
  .strictObject({ ...sale, pieces: z.array(LivePieceView).describe("in their order") })
  .meta({ id: "LiveSaleDetails", description: "A live sale with its pieces" })
export type LiveSaleDetails = z.infer<typeof LiveSaleDetails>

const claim = {
  id: z.string(),
  live_sale_id: z.string(),
  variant_id: z.string(),
  listing_id: z.string(),
  title: z.string(),
  status: oneOf(liveClaimStatus.statuses).describe(
    "`held`: nobody else can buy it until `held_until`; `waiting`: the next holds it"
  ),
  position: z.int().nullable().describe("of one that waits: 1 is next"),
  live_price: rupiah.nullable().describe("what it costs them; null: what everybody pays"),
  held_until: time.nullable(),
  created_at: time,
}

export const LiveClaimView = z
  .strictObject({
    ...claim,
    cart_id: z.string().nullable().describe("where it lies, at its price"),
    order_id: z.string().nullable().describe("of the purchase that took it"),
  })
  .meta({ id: "LiveClaimView", description: "What a buyer claims in a live sale" })
export type LiveClaimView = z.infer<typeof LiveClaimView>

export const ShopLiveClaimView = z
  .strictObject({
    ...claim,
    way: oneOf(CLAIM_WAYS).describe("by the button, or by the shop for who wrote"),
    buyer: z.strictObject({ id: z.string(), name: z.string().nullable().describe("`B***i`") }),
  })
  .meta({ id: "ShopLiveClaimView", description: "A claim, as the shop sees it" })
export type ShopLiveClaimView = z.infer<typeof ShopLiveClaimView>

export const LiveMessageView = z
  .strictObject({
    id: z.string(),
    author: z.string().nullable().describe("`B***i`; null of the shop"),
    is_of_shop: z.boolean(),
    text: z.string(),
    warnings: z.array(z.string()).describe("what of it may lead off the marketplace"),
    created_at: time,
  })
  .meta({ id: "LiveMessageView", description: "What somebody wrote in the room of a live sale" })
export type LiveMessageView = z.infer<typeof LiveMessageView>

export const ShopLiveMessageView = LiveMessageView.extend({
  status: oneOf(LIVE_MESSAGE_STATUSES),
  buyer: z
    .strictObject({ id: z.string() })
    .nullable()
    .describe("who wrote it; null of the shop's own people"),
}).meta({ id: "ShopLiveMessageView", description: "The same, as the shop and the operator see it" })
export type ShopLiveMessageView = z.infer<typeof ShopLiveMessageView>

export const LiveMuteView = z
  .strictObject({
    id: z.string(),
    buyer: z.strictObject({ id: z.string(), name: z.string().nullable() }),
    created_at: time,
  })
  .meta({ id: "LiveMuteView", description: "Somebody who may not write in a room" })
export type LiveMuteView = z.infer<typeof LiveMuteView>

export const LiveFiguresView = z
  .strictObject({
    seconds: z.int().describe("on air, without pauses"),
    viewers: z.int().describe("who came, each counted once"),
    peak_viewers: z.int().describe("the most who watched at one moment"),
    claims: z.int(),
    claimers: z.int().describe("buyers who claimed something"),
    sold: z.int().describe("pieces that were claimed and paid for, and did not go back"),
    paid: rupiah.describe("what buyers paid for claimed pieces"),
    refunded: rupiah.describe("what of that went back"),
    income: rupiah.describe("what became the shop's, less commission, as the ledger has it"),
  })
  .meta({ id: "LiveFiguresView", description: "What became of a live sale" })
export type LiveFiguresView = z.infer<typeof LiveFiguresView>
