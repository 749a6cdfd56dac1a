import { z } from "zod"
import { MIDTRANS_SILENT } from "../../../_contract/error-codes"
import { text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { BankAccountInput, RefundView } from "../../../_shapes/payment"
import { AdminNote, NOTE } from "../note"

export const AdminRecordTransfer = z.strictObject({
  proof: text({ min: 3, max: 1_000 }).describe("what shows that it was transferred"),
  bank_account: BankAccountInput.optional().describe(
    "where it was transferred to; left out, the account that the buyer gave"
  ),
})

const answer = z.strictObject({ refund: RefundView })

export const readRefund = route("GET /admin/reluv/refunds/:id", {
  who: "operator",
  says: "One refund",
  answer,
  refuses: ["REFUND_NOT_FOUND"],
})

export const recordTransfer = route("POST /admin/reluv/refunds/:id/record-transfer", {
  who: "operator",
  says: "It was transferred by hand; another operator has to confirm it",
  body: AdminRecordTransfer,
  example: { proof: "BCA 2026-11-28 10:15, ref 88120045" },
  answer,
  refuses: ["REFUND_NOT_FOUND", "PAY_005", "REFUND_NEEDS_PERSON", "REFUND_NEEDS_ACCOUNT"],
})

export const confirmTransfer = route("POST /admin/reluv/refunds/:id/confirm", {
  who: "operator",
  says: "Another operator has seen that transfer",
  answer,
  refuses: [
    "REFUND_NOT_FOUND",
    "PAY_005",
    "REFUND_NEEDS_PERSON",
    "REFUND_NEEDS_ANOTHER",
    "REFUND_NOT_LEFT",
  ],
})

export const rejectTransfer = route("POST /admin/reluv/refunds/:id/reject-transfer", {
  who: "operator",
  says: "That transfer was wrong: it has to be made again",
  body: AdminNote,
  example: NOTE,
  answer,
  refuses: ["REFUND_NOT_FOUND", "PAY_005", "REFUND_NEEDS_PERSON", "REFUND_NEEDS_ANOTHER"],
})

export const payRefundByHand = route("POST /admin/reluv/refunds/:id/pay-by-hand", {
  who: "operator",
  says: "A refund that the gateway refused is transferred by hand",
  body: AdminNote,
  example: NOTE,
  answer,
  refuses: [
    "REFUND_NOT_FOUND",
    "PAY_005",
    "REFUND_NEEDS_PERSON",
    "REFUND_NOT_LEFT",
    ...MIDTRANS_SILENT,
  ],
})

export const dropRefund = route("POST /admin/reluv/refunds/:id/drop", {
  who: "operator",
  says: "A refund is not owed any more: its money went back another way",
  body: AdminNote,
  example: NOTE,
  answer,
  refuses: ["REFUND_NOT_FOUND", "PAY_005", "REFUND_NEEDS_PERSON", "REFUND_STILL_OWED"],
})

export const retryRefund = route("POST /admin/reluv/refunds/:id/retry", {
  who: "operator",
  says: "Asks the gateway again about a refund that it refused",
  answer,
  refuses: ["REFUND_NOT_FOUND", "PAY_005"],
})
