import { z } from "zod"
import { payoutStatus } from "../../../../domain/wallet/payout-status"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { pageOf } from "../../../_shapes/common"
import { OperatorPayoutView, PayoutView } from "../../../_shapes/payout"

export const AdminListPayouts = z.strictObject({
  status: z.enum(payoutStatus.statuses).optional(),
  seller_id: text({ max: 100 }).optional(),
  ...page(),
})

export const AdminMovePayout = z.strictObject({
  status: z.enum(["approved", "rejected", "sent", "paid", "failed", "returned"]),
  reason: text({ max: 500 })
    .nullable()
    .default(null)
    .describe("why it was refused, failed or came back; the seller reads it"),
})

export const listPayouts = route("GET /admin/reluv/payouts", {
  who: "operator",
  says: "Payouts of all shops, the newest first",
  query: AdminListPayouts,
  answer: pageOf("payouts", OperatorPayoutView),
})

export const readPayout = route("GET /admin/reluv/payouts/:id", {
  who: "operator",
  says: "One payout, with the whole account number, to pay to",
  answer: z.strictObject({
    payout: PayoutView,
    account_number: z.string(),
  }),
  refuses: ["PAYOUT_NOT_FOUND", "BANK_ACCOUNT_UNREADABLE"],
})

export const movePayout = route("POST /admin/reluv/payouts/:id", {
  who: "operator",
  says: "Agrees to a payout or refuses it, and says how it went; its table of statuses says what may follow",
  notes:
    "`requested` → `approved` → `sent` → `paid`, or `failed` → `returned`. Say `sent` before money is moved: from then on it can be neither refused nor taken back. How it went (`paid`, `failed`, `returned`) is said by people, not by API keys, and `returned` by another person than the one who said `paid` or `failed` (`payouts.four_eyes`); what Midtrans paid, Midtrans tells of.",
  body: AdminMovePayout,
  example: { status: "approved" },
  answer: z.strictObject({ payout: PayoutView }),
  refuses: [
    "PAYOUT_NOT_FOUND",
    "PAYOUT_STATUS_NOT_ALLOWED",
    "PAYOUT_WITH_VENDOR",
    "PAYOUT_NEEDS_PERSON",
    "PAYOUT_NEEDS_ANOTHER",
    "PAYOUT_TELLER_UNKNOWN",
  ],
})
