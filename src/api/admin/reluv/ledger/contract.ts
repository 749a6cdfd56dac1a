import { z } from "zod"
import { ADJUSTMENT_KINDS, adjustmentStatus } from "../../../../domain/wallet/adjustment"
import { page, rupiah, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import {
  LedgerAccountView,
  LedgerAdjustmentView,
  LedgerAuditView,
  LedgerBookingView,
  LedgerPostingView,
} from "../../../_shapes/ledger"

const id = text({ max: 100 }).optional()

export const AdminListPostings = z.strictObject({
  order_id: id,
  seller_order_id: id,
  seller_id: id,
  ...page(),
})

/** Many purchases take long to look at: a request looks at so many, and says where the next goes on. */
export const AdminGoOnAfter = z.strictObject({
  after: text({ max: 100 }).optional().describe("the `next` of the answer before"),
})

export const readLedger = route("GET /admin/reluv/ledger", {
  who: "operator",
  says: "The accounts of the ledger, and what is in each",
  answer: z.strictObject({ accounts: z.array(LedgerAccountView) }),
})

export const listPostings = route("GET /admin/reluv/ledger/postings", {
  who: "operator",
  says: "What was booked, the newest first: all, of a purchase, of a part, of a shop",
  query: AdminListPostings,
  answer: pageOf("postings", LedgerPostingView),
})

export const auditLedger = route("POST /admin/reluv/ledger/audit", {
  who: "operator",
  says: "Compares the ledger with what happened, 2,000 purchases at a time, and changes nothing",
  body: AdminGoOnAfter,
  example: {},
  answer: z.strictObject({ audit: LedgerAuditView }),
})

export const bookPurchases = route("POST /admin/reluv/ledger/book", {
  who: "operator",
  says: "Books what is not in the ledger yet, 2,000 purchases at a time; repeating it adds nothing",
  body: AdminGoOnAfter,
  example: {},
  answer: z.strictObject({ booking: LedgerBookingView }),
})

const reason = text({ min: 3, max: 500 })

export const AdminListAdjustments = z.strictObject({
  status: z.enum(adjustmentStatus.statuses).optional(),
  ...page(),
})

export const AdminRequestAdjustment = z.strictObject({
  kind: z.enum(ADJUSTMENT_KINDS),
  amount: rupiah({ min: 1, max: 2_000_000_000 }),
  subject: text({ max: 100 })
    .nullable()
    .default(null)
    .describe("the id of the shop, order or seller order that the kind is about; null of others"),
  reason: reason.describe("what it is for; a shop reads it in its statement"),
})

export const AdminDecideAdjustment = z.strictObject({
  status: z.enum(["approved", "rejected", "withdrawn"]),
  reason: text({ max: 500 }).nullable().default(null),
})

const adjustment = z.strictObject({ adjustment: LedgerAdjustmentView })

export const listAdjustments = route("GET /admin/reluv/ledger/adjustments", {
  who: "operator",
  says: "What was booked by hand, or waits to be, the newest first",
  query: AdminListAdjustments,
  answer: pageOf("adjustments", LedgerAdjustmentView),
})

export const requestAdjustment = route("POST /admin/reluv/ledger/adjustments", {
  who: "operator",
  says: "Asks for something to be booked by hand: a chargeback, a fee, a courier's bill, money for or from a shop",
  notes:
    "Nothing is booked before another person agrees. The kinds, and which accounts each moves, stand in docs/ledger.md.",
  body: AdminRequestAdjustment,
  example: {
    kind: "gateway_fee",
    amount: 4_000,
    subject: null,
    reason: "Biaya VA, laporan penyelesaian 28 November",
  },
  status: 201,
  answer: adjustment,
  refuses: ["ADJUSTMENT_SUBJECT", "CASH_NOT_MISSING", "ADJUSTMENT_NEEDS_PERSON"],
})

export const decideAdjustment = route("POST /admin/reluv/ledger/adjustments/:id", {
  who: "operator",
  says: "Agrees to an adjustment, which books it, or refuses it: never who asked for it, who may withdraw it",
  body: AdminDecideAdjustment,
  example: { status: "approved" },
  answer: adjustment,
  refuses: [
    "ADJUSTMENT_NOT_FOUND",
    "ADJUSTMENT_NEEDS_ANOTHER",
    "ADJUSTMENT_NEEDS_REQUESTER",
    "ADJUSTMENT_NEEDS_PERSON",
    "ADJUSTMENT_DECIDED",
    "ADJUSTMENT_TOO_MUCH",
  ],
})

export const reverseAdjustment = route("POST /admin/reluv/ledger/adjustments/:id/reverse", {
  who: "operator",
  says: "Asks for an adjustment to be booked the other way round, for a mistake: another person agrees to that, too",
  body: z.strictObject({ reason }),
  example: { reason: "Salah toko" },
  status: 201,
  answer: adjustment,
  refuses: ["ADJUSTMENT_NOT_FOUND", "ADJUSTMENT_NOT_REVERSIBLE", "ADJUSTMENT_NEEDS_PERSON"],
})
