import { z } from "zod"
import { listingStatus } from "../../../../domain/listing/listing-status"
import { sellerStatus } from "../../../../domain/seller/seller-status"
import { cursor } from "../../../_contract/cursor"
import { moment, page, searched, text } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { oneOf, pageOf } from "../../../_shapes/common"
import {
  OperatorSellerView,
  SellerEventView,
  SellerNoteView,
  SellerPieceRow,
} from "../../../_shapes/operator-seller"
import { BalanceView } from "../../../_shapes/payout"
import { PublicSeller } from "../../../_shapes/seller"
import { OperatorDocumentView } from "../../../_shapes/seller-document"
import { OperatorMemberView } from "../../../_shapes/seller-member"
import { AdminNote } from "../note"

/** The order of shops, for cursors. */
export const NEWEST = "newest"

export const AdminListSellers = z
  .strictObject({
    q: searched({ max: 60 }).optional().describe("a part of the name or the handle"),
    status: oneOf(sellerStatus.statuses).optional(),
    open: z.enum(["true", "false"]).optional().describe("`false`: only those on vacation now"),
    ...page(),
    cursor: cursor().optional().describe("`next_cursor` of the page before, in place of `offset`"),
  })
  .refine((query) => !query.cursor || (query.cursor.order === NEWEST && !query.offset), {
    path: ["cursor"],
    ...say("cursor"),
  })

export const listAllSellers = route("GET /admin/reluv/sellers", {
  who: "operator",
  says: "Shops in any status, newest first",
  query: AdminListSellers,
  answer: pageOf("sellers", PublicSeller).extend({ next_cursor: z.string().nullable() }),
})

const answer = z.strictObject({ seller: PublicSeller })
const refuses = ["SELLER_NOT_FOUND", "SELLER_STATUS_NOT_ALLOWED"] as const

export const approveSeller = route("POST /admin/reluv/sellers/:id/approve", {
  who: "operator",
  says: "Lets a shop sell that is new, or was refused",
  answer,
  refuses: [...refuses, "MARKETPLACE_NOT_SET_UP", "SELLER_UNVERIFIED"],
})

export const rejectSeller = route("POST /admin/reluv/sellers/:id/reject", {
  who: "operator",
  says: "Refuses a new shop; its owner may change it and ask again",
  notes: "The note is told to its owner. What the shop prepared stays, and nobody sees it.",
  body: AdminNote,
  example: { note: "The pictures are of another shop" },
  answer,
  refuses,
})

export const suspendSeller = route("POST /admin/reluv/sellers/:id/suspend", {
  who: "operator",
  says: "Takes a shop off sale, for good or until a moment",
  notes: `Its pieces leave lists, search, carts and checkouts at once. A checkout that runs already, an order that
waits for its money and everything that is paid go on. Said again, it changes the reason and the end. The reason is
told to the people of the shop.`,
  body: z.strictObject({
    reason: text({ min: 2, max: 1_000 }),
    until: moment
      .nullable()
      .default(null)
      .describe("when it may sell again by itself; without it, when the suspension is lifted"),
  }),
  example: {
    reason: "Three parcels in a row were not what was shown",
    until: "2030-01-01T00:00:00Z",
  },
  answer,
  refuses: [...refuses, "SUSPENSION_IS_OVER"],
})

export const liftSuspension = route("POST /admin/reluv/sellers/:id/lift", {
  who: "operator",
  says: "Lets a suspended shop sell again",
  body: z.strictObject({ note: text({ min: 2, max: 1_000 }).nullable().default(null) }),
  example: { note: "They showed where the goods come from" },
  answer,
  refuses,
})

export const AdminTransferShop = z.strictObject({
  customer_id: text({ max: 64 }).describe("who owns it from now on, a member or not"),
  former_owner: z
    .enum(["manager", "removed"])
    .default("removed")
    .describe("what becomes of whoever owned it"),
  reason: text({ min: 3, max: 300 }).describe("kept in the shop's history"),
})

const members = z.strictObject({ members: z.array(OperatorMemberView) })

export const listMembersOfSeller = route("GET /admin/reluv/sellers/:id/members", {
  who: "operator",
  says: "Who works for a shop, the owner first",
  answer: members,
  refuses: ["SELLER_NOT_FOUND"],
})

export const transferShop = route("POST /admin/reluv/sellers/:id/transfer", {
  who: "operator",
  says: "Gives a shop to another customer, such as when its owner is gone",
  body: AdminTransferShop,
  example: { customer_id: "cus_01M7YXBJPKHQ50HCFZQDZJKGR6", reason: "The owner passed away" },
  answer: members,
  refuses: [
    "SELLER_NOT_FOUND",
    "SELLER_CUSTOMER_NOT_FOUND",
    "SELLER_MEMBER_OWNS_ANOTHER",
    "SELLER_STATUS_FORBIDDEN",
  ],
})

export const closeSeller = route("POST /admin/reluv/sellers/:id/close", {
  who: "operator",
  says: "Closes a shop for good, once nothing of it is under way",
  notes:
    "There is no way back. Its handle stays its own; its people can still read their past orders.",
  body: z.strictObject({ reason: text({ min: 2, max: 1_000 }) }),
  example: { reason: "Asked for by its owner, by e-mail" },
  answer,
  refuses: [...refuses, "SELLER_BUSY"],
})

export const readSellerForOperator = route("GET /admin/reluv/sellers/:id", {
  who: "operator",
  says: "One shop, with its contact, its numbers, and what stands in the way of closing it",
  answer: z.strictObject({ seller: OperatorSellerView }),
  refuses: ["SELLER_NOT_FOUND"],
})

export const listHistoryOfSeller = route("GET /admin/reluv/sellers/:id/history", {
  who: "operator",
  says: "What happened to a shop, who did it and why, newest first",
  query: z.strictObject(page()),
  answer: pageOf("events", SellerEventView),
  refuses: ["SELLER_NOT_FOUND"],
})

export const listListingsOfSeller = route("GET /admin/reluv/sellers/:id/listings", {
  who: "operator",
  says: "The listings of a shop, newest first",
  query: z.strictObject({ status: oneOf(listingStatus.statuses).optional(), ...page() }),
  answer: pageOf("listings", SellerPieceRow),
  refuses: ["SELLER_NOT_FOUND"],
})

export const listDocumentsOfSeller = route("GET /admin/reluv/sellers/:id/documents", {
  who: "operator",
  says: "What the owner of a shop sent to show who they are, without the pictures",
  answer: z.strictObject({ documents: z.array(OperatorDocumentView) }),
  refuses: ["SELLER_NOT_FOUND"],
})

export const readBalanceOfSeller = route("GET /admin/reluv/sellers/:id/balance", {
  who: "operator",
  says: "What a shop has earned and was not paid yet, as it sees it itself",
  answer: z.strictObject({ balance: BalanceView }),
  refuses: ["SELLER_NOT_FOUND"],
})

export const listNotesOnSeller = route("GET /admin/reluv/sellers/:id/notes", {
  who: "operator",
  says: "What operators told each other about a shop, newest first",
  query: z.strictObject(page()),
  answer: pageOf("notes", SellerNoteView),
  refuses: ["SELLER_NOT_FOUND"],
})

export const addNoteOnSeller = route("POST /admin/reluv/sellers/:id/notes", {
  who: "operator",
  says: "Leaves a note on a shop, for other operators only",
  body: z.strictObject({ text: text({ min: 2, max: 2_000 }) }),
  example: { text: "Called them: the parcels were mixed up" },
  status: 201,
  answer: z.strictObject({ note: SellerNoteView }),
  refuses: ["SELLER_NOT_FOUND"],
})
