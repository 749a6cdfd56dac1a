import { z } from "zod"
import { liveClaimStatus } from "../../../domain/live-sale/live-claim"
import { MOST_LIVE_CHARACTERS, MOST_LIVE_PIECES } from "../../../domain/live-sale/live-sale"
import { moment, rupiah, text, url } from "../../_contract/fields"
import { livePage, roomPage } from "../../_contract/live-page"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { oneOf, rupiah as rupiahOf } from "../../_shapes/common"
import {
  LiveFiguresView,
  LiveMuteView,
  LiveSaleDetails,
  LiveSaleView,
  ShopLiveClaimView,
  ShopLiveMessageView,
} from "../../_shapes/live-sale"
import { rankingPage } from "../../store/rankings/contract"

const answer = z.strictObject({ live_sale: LiveSaleDetails })

/** The order of a shop's live sales, as cursors name it. */
export const NEWEST = "newest"

const pieces = z
  .array(
    z.strictObject({
      variant_id: text({ max: 64 }),
      live_price: rupiah({ min: 1_000, max: 1_000_000_000 })
        .nullable()
        .default(null)
        .describe("below what everybody pays"),
    }),
    say("list")
  )
  .max(MOST_LIVE_PIECES)
  .refine((list) => new Set(list.map(({ variant_id }) => variant_id)).size === list.length, {
    ...say("variants_named_once"),
  })
  .describe("pieces of the shop that are on sale, one of its kind each, in their order")

const said = {
  title: text({ max: 80 }),
  cover: url.nullable().describe("an upload of the shop's"),
  stream_url: url
    .nullable()
    .describe("where it is to be watched: YouTube, Instagram, TikTok, HLS, any http(s) address"),
}

export const listShopLiveSales = route("GET /seller/live", {
  who: "member",
  may: "live.read",
  says: "The shop's live sales, the newest first",
  query: z.strictObject(livePage).refine(({ cursor }) => !cursor || cursor.order === NEWEST, {
    path: ["cursor"],
    ...say("cursor"),
  }),
  answer: z.strictObject({
    live_sales: z.array(LiveSaleView),
    next_cursor: z.string().nullable(),
    today: z
      .strictObject({ seconds: z.int() })
      .describe("on air since 00:00 WIB, all live sales together"),
  }),
})

export const planLiveSale = route("POST /seller/live", {
  who: "member",
  may: "live.host",
  says: "Plans a live sale; those who follow the shop hear of it",
  body: z.strictObject({
    ...said,
    cover: said.cover.default(null),
    stream_url: said.stream_url.default(null),
    starts_at: moment.optional().describe("within 90 days; left out: now"),
    pieces: pieces.default([]),
  }),
  example: {
    title: "Kebaya dan batik malam ini",
    stream_url: "https://www.youtube.com/watch?v=live",
    pieces: [{ variant_id: "variant_01", live_price: 90_000 }],
  },
  pictures: ["cover"],
  status: 201,
  answer,
  refuses: [
    "LIVE_SALE_TIME_INVALID",
    "MESSAGE_LEADS_OFF",
    "LIVE_SALES_TOO_MANY",
    "LIVE_PIECES_UNKNOWN",
    "LIVE_PRICE_NOT_LOWER",
    "PIECE_NOT_HOLDABLE",
  ],
})

export const readShopLiveSale = route("GET /seller/live/:id", {
  who: "member",
  may: "live.read",
  says: "One live sale of the shop with its pieces",
  answer,
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const changeShopLiveSale = route("POST /seller/live/:id", {
  who: "member",
  may: "live.host",
  says: "Says something else of it; its time only before it begins",
  body: z.strictObject({ ...said, starts_at: moment }).partial(),
  example: { title: "Batik saja malam ini" },
  pictures: ["cover"],
  answer,
  refuses: [
    "LIVE_SALE_NOT_FOUND",
    "LIVE_SALE_STATUS_NOT_ALLOWED",
    "LIVE_SALE_TIME_INVALID",
    "MESSAGE_LEADS_OFF",
  ],
})

export const setLivePieces = route("POST /seller/live/:id/pieces", {
  who: "member",
  may: "live.host",
  says: "Makes its pieces just these, in this order, also while it is on",
  notes:
    "What somebody has claimed stays, and costs them what it did: another live price is for who claims from now on.",
  body: z.strictObject({ pieces }),
  example: { pieces: [{ variant_id: "variant_01", live_price: 90_000 }] },
  answer,
  refuses: [
    "LIVE_SALE_NOT_FOUND",
    "LIVE_SALE_STATUS_NOT_ALLOWED",
    "LIVE_PIECES_UNKNOWN",
    "LIVE_PRICE_NOT_LOWER",
    "PIECE_NOT_HOLDABLE",
    "LIVE_PIECE_CLAIMED",
  ],
})

export const pinLivePiece = route("POST /seller/live/:id/pin", {
  who: "member",
  may: "live.moderate",
  says: "Shows one of its pieces to the room, or none",
  body: z.strictObject({ variant_id: text({ max: 64 }).nullable() }),
  example: { variant_id: "variant_01" },
  answer,
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_SALE_STATUS_NOT_ALLOWED", "LIVE_PIECE_NOT_FOUND"],
})

export const startLiveSale = route("POST /seller/live/:id/start", {
  who: "member",
  may: "live.host",
  says: "Goes on air; those who follow the shop hear of it, once in a day",
  answer,
  refuses: [
    "LIVE_SALE_NOT_FOUND",
    "LIVE_SALE_STATUS_NOT_ALLOWED",
    "LIVE_SHOP_CLOSED",
    "LIVE_SALE_EMPTY",
    "LIVE_SALE_RUNNING_ALREADY",
  ],
})

export const pauseLiveSale = route("POST /seller/live/:id/pause", {
  who: "member",
  may: "live.host",
  says: "Goes off air for a while; the room stays open, and holds run on",
  answer,
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_SALE_STATUS_NOT_ALLOWED"],
})

export const resumeLiveSale = route("POST /seller/live/:id/resume", {
  who: "member",
  may: "live.host",
  says: "Goes on air again after a pause",
  answer,
  refuses: [
    "LIVE_SALE_NOT_FOUND",
    "LIVE_SALE_STATUS_NOT_ALLOWED",
    "LIVE_SHOP_CLOSED",
    "LIVE_SALE_EMPTY",
  ],
})

export const endShopLiveSale = route("POST /seller/live/:id/end", {
  who: "member",
  may: "live.host",
  says: "Ends it for good: holds run out as promised, whoever waits is told that it is over",
  answer,
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_SALE_STATUS_NOT_ALLOWED"],
})

export const cancelLiveSale = route("POST /seller/live/:id/cancel", {
  who: "member",
  may: "live.host",
  says: "Calls off one that was not on yet",
  answer,
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_SALE_STATUS_NOT_ALLOWED"],
})

const claimed = z.strictObject({ claim: ShopLiveClaimView })

export const listLiveClaims = route("GET /seller/live/:id/claims", {
  who: "member",
  may: "live.read",
  says: "Who claims what in a live sale, the latest first",
  query: z
    .strictObject({
      variant_id: text({ max: 64 }).optional().describe("of one piece"),
      status: oneOf(liveClaimStatus.statuses).optional(),
      ...livePage,
    })
    .refine(({ cursor }) => !cursor || cursor.order === NEWEST, {
      path: ["cursor"],
      ...say("cursor"),
    }),
  answer: z.strictObject({
    claims: z.array(ShopLiveClaimView),
    next_cursor: z.string().nullable(),
  }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const releaseLiveClaim = route("POST /seller/live/:id/claims/:claim_id/release", {
  who: "member",
  may: "live.moderate",
  says: "Takes a claim from its buyer: the next one holds the piece",
  body: z.strictObject({ reason: text({ min: 3, max: 300 }).nullable().default(null) }),
  example: { reason: "Pembeli tidak menjawab" },
  answer: claimed,
  refuses: ["LIVE_CLAIM_NOT_FOUND", "LIVE_CLAIM_STATUS_NOT_ALLOWED"],
})

export const claimForWriter = route("POST /seller/live/:id/claims", {
  who: "member",
  may: "live.moderate",
  says: "Claims a piece for who wrote a message, as if they had claimed it themselves just now",
  notes: "Refused for who may not write any more.",
  body: z.strictObject({ variant_id: text({ max: 64 }), message_id: text({ max: 64 }) }),
  example: { variant_id: "variant_01", message_id: "lvms_01" },
  status: 201,
  answer: claimed,
  refuses: [
    "LIVE_SALE_NOT_FOUND",
    "LIVE_MESSAGE_NOT_FOUND",
    "LIVE_SALE_NOT_OPEN",
    "LIVE_PIECE_NOT_FOUND",
    "AUTH_006",
    "OWN_PIECE",
    "PARTY_BLOCKED",
    "LIVE_MUTED",
    "ORD_007",
    "SHOP_CLOSED",
    "PIECE_NOT_HOLDABLE",
    "LIVE_CLAIMS_TOO_MANY",
    "LIVE_CLAIM_ELSEWHERE",
  ],
})

const inRoom = z.strictObject({ message: ShopLiveMessageView })

export const listShopRoomMessages = route("GET /seller/live/:id/messages", {
  who: "member",
  may: "live.read",
  says: "What was written in the room, also what is hidden, the latest first",
  query: roomPage,
  answer: z.strictObject({
    messages: z.array(ShopLiveMessageView),
    next_cursor: z.string().nullable(),
  }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const sayAsShop = route("POST /seller/live/:id/messages", {
  who: "member",
  may: "live.moderate",
  says: "Writes to the room for the shop",
  body: z.strictObject({ text: text({ max: MOST_LIVE_CHARACTERS }) }),
  example: { text: "Kebaya ini ukuran M, lingkar dada 96 cm" },
  status: 201,
  answer: inRoom,
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_SALE_NOT_OPEN", "MESSAGE_LEADS_OFF"],
})

export const hideRoomMessage = route("POST /seller/live/:id/messages/:message_id/hide", {
  who: "member",
  may: "live.moderate",
  says: "Takes a message out of sight of the room",
  answer: inRoom,
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_MESSAGE_NOT_FOUND"],
})

export const listMutes = route("GET /seller/live/:id/mutes", {
  who: "member",
  may: "live.read",
  says: "Who may not write in the room",
  answer: z.strictObject({ mutes: z.array(LiveMuteView) }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const muteWriter = route("POST /seller/live/:id/mutes", {
  who: "member",
  may: "live.moderate",
  says: "Lets who wrote a message write no more in this live sale; they may watch and claim",
  body: z.strictObject({ message_id: text({ max: 64 }) }),
  example: { message_id: "lvms_01" },
  status: 201,
  answer: z.strictObject({ mutes: z.array(LiveMuteView) }),
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_MESSAGE_NOT_FOUND"],
})

export const unmuteWriter = route("DELETE /seller/live/:id/mutes/:mute_id", {
  who: "member",
  may: "live.moderate",
  says: "Takes that back",
  answer: z.strictObject({ mutes: z.array(LiveMuteView) }),
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_MUTE_NOT_FOUND"],
})

export const readLiveFigures = route("GET /seller/live/:id/statistics", {
  who: "member",
  may: "money.read",
  says: "What became of a live sale: how long it was on, who came, what was claimed, paid and earned",
  notes: "Counted as it is asked for: what is paid, or goes back, is in it at once.",
  answer: z.strictObject({ statistics: LiveFiguresView }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const rankShopLiveFans = route("GET /seller/live-fans", {
  who: "member",
  may: "money.read",
  says: "The buyers who spent most in the shop's live sales of late",
  query: z.strictObject(rankingPage),
  answer: z.strictObject({
    ranking: z.array(
      z.strictObject({
        rank: z.int().describe("from 1"),
        buyer: z.strictObject({ id: z.string(), name: z.string().nullable() }),
        pieces: z.int(),
        spent: rupiahOf.describe("whole rupiah: what they paid, less what went back"),
      })
    ),
  }),
})
