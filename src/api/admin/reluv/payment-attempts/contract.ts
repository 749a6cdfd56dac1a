import { z } from "zod"
import { MIDTRANS_SILENT } from "../../../_contract/error-codes"
import { route } from "../../../_contract/route"
import { PurchasePaymentView } from "../../../_shapes/payment"

const answer = z.strictObject({ payment: PurchasePaymentView.nullable() })

export const approveAttempt = route("POST /admin/reluv/payment-attempts/:id/approve", {
  who: "operator",
  says: "Accepts a card payment that Midtrans' fraud check holds",
  answer,
  refuses: ["PAYMENT_ATTEMPT_NOT_FOUND", "REVIEW_DECIDED", ...MIDTRANS_SILENT],
})

export const denyAttempt = route("POST /admin/reluv/payment-attempts/:id/deny", {
  who: "operator",
  says: "Refuses such a payment; the buyer may try again",
  answer,
  refuses: ["PAYMENT_ATTEMPT_NOT_FOUND", "REVIEW_DECIDED", ...MIDTRANS_SILENT],
})
