import { aPiece, aPurchase, paid, VIRTUAL_ACCOUNT } from "../purchase"
import type { Chapter } from "../step"

export const REFUND: Chapter = {
  name: "7. A refund by bank transfer",
  about:
    "A virtual account cannot be refunded through Midtrans: one operator transfers, another confirms.",
  steps: [
    aPiece(180_000),
    aPurchase(),
    ...paid(VIRTUAL_ACCOUNT),
    {
      says: "The seller cannot fulfil it",
      ask: "POST /seller/orders/:id/reject",
      as: "seller",
      id: "{{part_id}}",
    },
    {
      says: "The buyer is asked for an account",
      ask: "GET /store/orders/:id/refunds",
      as: "buyer",
      id: "{{order_id}}",
      until: "json.refunds.some((refund) => refund.asks_for === 'bank_account')",
      keeps: { refund_id: "json.refunds[0].id" },
    },
    {
      says: "The buyer gives one",
      ask: "POST /store/orders/:id/refund-account",
      as: "buyer",
      id: "{{order_id}}",
    },
    {
      says: "The refund, for operators",
      ask: "GET /admin/reluv/refunds/:id",
      as: "operator",
      id: "{{refund_id}}",
    },
    {
      says: "It does not go through the gateway again",
      ask: "POST /admin/reluv/refunds/:id/retry",
      as: "operator",
      id: "{{refund_id}}",
      status: 400,
      code: "PAY_005",
    },
    {
      says: "It is transferred by hand already, so nothing changes",
      ask: "POST /admin/reluv/refunds/:id/pay-by-hand",
      as: "operator",
      id: "{{refund_id}}",
    },
    {
      says: "The operator has transferred it",
      ask: "POST /admin/reluv/refunds/:id/record-transfer",
      as: "operator",
      id: "{{refund_id}}",
    },
    {
      says: "The same operator cannot confirm it",
      ask: "POST /admin/reluv/refunds/:id/confirm",
      as: "operator",
      id: "{{refund_id}}",
      status: 403,
      code: "REFUND_NEEDS_ANOTHER",
    },
    {
      says: "The second operator has not seen it arrive",
      ask: "POST /admin/reluv/refunds/:id/reject-transfer",
      as: "second_operator",
      id: "{{refund_id}}",
    },
    {
      says: "It is transferred again",
      ask: "POST /admin/reluv/refunds/:id/record-transfer",
      as: "operator",
      id: "{{refund_id}}",
      body: { proof: "BCA, second try, ref 88120046" },
    },
    {
      says: "The second operator confirms",
      ask: "POST /admin/reluv/refunds/:id/confirm",
      as: "second_operator",
      id: "{{refund_id}}",
    },
    {
      says: "The buyer has it back",
      ask: "GET /store/orders/:id/refunds",
      as: "buyer",
      id: "{{order_id}}",
      until: "json.refunds[0].status === 'done'",
    },
    {
      says: "It cannot be dropped any more",
      ask: "POST /admin/reluv/refunds/:id/drop",
      as: "operator",
      id: "{{refund_id}}",
      status: 400,
      code: "PAY_005",
    },
  ],
}
