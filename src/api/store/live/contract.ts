import { z } from "zod"
import { MOST_LIVE_CHARACTERS } from "../../../domain/live-sale/live-sale"
import { text } from "../../_contract/fields"
import { livePage, roomPage } from "../../_contract/live-page"
import { say } from "../../_contract/problems"
import { EVENTS, route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"
import {
  LiveClaimView,
  LiveMessageView,
  LiveSaleDetails,
  LiveSaleView,
} from "../../_shapes/live-sale"

/** What shoppers look through; a cursor is of one of them. */
const SHOWN = ["live", "scheduled"] as const

export const StoreLivePage = z
  .strictObject({
    status: oneOf(SHOWN)
      .default("live")
      .describe("`live`: what is on, the last to begin first; `scheduled`: what comes next"),
    seller_id: text({ max: 64 }).optional().describe("of one shop"),
    ...livePage,
  })
  .refine(({ cursor, status }) => !cursor || cursor.order === status, {
    path: ["cursor"],
    ...say("cursor"),
  })

export const listLiveSales = route("GET /store/live", {
  who: "anyone",
  says: "What shops show live now, or will",
  query: StoreLivePage,
  answer: z.strictObject({
    live_sales: z.array(LiveSaleView),
    next_cursor: z.string().nullable(),
  }),
})

export const readLiveSale = route("GET /store/live/:id", {
  who: "anyone",
  says: "One live sale with its pieces, also one that is over",
  answer: z.strictObject({ live_sale: LiveSaleDetails }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

const claimed = z.strictObject({ claim: LiveClaimView })

export const listOwnLiveClaims = route("GET /store/live/:id/claims", {
  who: "customer",
  says: "What the customer claims in a live sale, the latest first",
  answer: z.strictObject({ claims: z.array(LiveClaimView) }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const claimLivePiece = route("POST /store/live/:id/claims", {
  who: "customer",
  says: "Claims a piece: who comes first holds it, the others wait in the order in which they came",
  notes: `What is \`held\` nobody else can buy until \`held_until\` (\`policies.live\`); it lies in the cart \`cart_id\` at its live price,
with all else that the customer holds there, and the shop sends it in one parcel. When a hold ends, the next one holds the piece and is
told at once: \`live-claim\` of \`GET /store/notifications/stream\`. The same again is the same claim.`,
  body: z.strictObject({ variant_id: text({ max: 64 }) }),
  example: { variant_id: "variant_01" },
  limit: "claim",
  status: 201,
  answer: claimed,
  refuses: [
    "LIVE_SALE_NOT_FOUND",
    "LIVE_SALE_NOT_OPEN",
    "LIVE_PIECE_NOT_FOUND",
    "AUTH_006",
    "OWN_PIECE",
    "PARTY_BLOCKED",
    "ORD_007",
    "SHOP_CLOSED",
    "PIECE_NOT_HOLDABLE",
    "LIVE_CLAIMS_TOO_MANY",
    "LIVE_CLAIM_ELSEWHERE",
    "RATE_LIMITED",
  ],
})

export const giveUpLiveClaim = route("DELETE /store/live/:id/claims/:claim_id", {
  who: "customer",
  says: "Gives a claim up: the next one holds the piece",
  answer: claimed,
  refuses: ["LIVE_CLAIM_NOT_FOUND", "LIVE_CLAIM_STATUS_NOT_ALLOWED"],
})

const viewer = text({ max: 64 })
  .nullable()
  .default(null)
  .describe("of a guest: what joining answered; with it they are counted once")

export const joinLiveSale = route("POST /store/live/:id/join", {
  who: "anyone",
  says: "Comes into the room of a live sale: who watches is counted, until it is over",
  body: z.strictObject({ viewer }),
  example: {},
  limit: "join",
  answer: z.strictObject({
    live_sale: LiveSaleDetails,
    viewer: z.string().describe("who is counted: the customer, or a token for a guest"),
  }),
  refuses: ["LIVE_SALE_NOT_FOUND", "RATE_LIMITED"],
})

export const leaveLiveSale = route("POST /store/live/:id/leave", {
  who: "anyone",
  says: "Leaves the room",
  body: z.strictObject({ viewer }),
  example: {},
  answer: z.strictObject({ live_sale_id: z.string(), has_left: z.literal(true) }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const streamLiveSale = route("GET /store/live/:id/stream", {
  who: "anyone",
  says: "All that the room of a live sale is told, as it happens",
  notes: `Server-sent events. The first is \`ready\`; whoever comes back with its \`Last-Event-ID\` is told what came since, and
\`is_complete\` says whether that is all: if not, read the live sale anew. \`chat\` is \`{ message }\`, \`chat-hidden\` \`{ message_id }\`,
\`piece\` \`{ variant_id, state, waiting, live_price }\`, \`pinned\` \`{ variant_id }\`, \`status\` \`{ status, reason }\`, \`changed\`
\`{ fields }\`: read it anew. \`counts\` is \`{ viewers, waiting: [{ variant_id, waiting }] }\`, at most once a second, without an id.
What is one customer's own is told by \`GET /store/notifications/stream\`. \`followLiveSale\` of the client does all of it.`,
  headers: { "last-event-id": "the id of the last event that was heard" },
  query: z.strictObject({ viewer: text({ max: 64 }).optional().describe("what joining answered") }),
  answer: EVENTS,
  refuses: ["LIVE_SALE_NOT_FOUND", "RATE_LIMITED"],
})

export const listRoomMessages = route("GET /store/live/:id/messages", {
  who: "anyone",
  says: "What was written in the room, the latest first",
  query: roomPage,
  answer: z.strictObject({
    messages: z.array(LiveMessageView),
    next_cursor: z.string().nullable(),
  }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const sayInRoom = route("POST /store/live/:id/messages", {
  who: "customer",
  says: "Writes to the room",
  body: z.strictObject({ text: text({ max: MOST_LIVE_CHARACTERS }) }),
  example: { text: "Masih ada ukuran M?" },
  limit: "room",
  status: 201,
  answer: z.strictObject({ message: LiveMessageView }),
  refuses: [
    "LIVE_SALE_NOT_FOUND",
    "LIVE_SALE_NOT_OPEN",
    "LIVE_MUTED",
    "AUTH_006",
    "PARTY_BLOCKED",
    "MESSAGE_LEADS_OFF",
    "RATE_LIMITED",
  ],
})
