import { z } from "@medusajs/framework/zod"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import {
  LedgerAccountView,
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
