import { aPiece, aPurchase } from "../purchase"
import type { Chapter, Step } from "../step"

export const NOT_PAID: Chapter = {
  name: "8. Not paid",
  about: "A new payment page, and a change of mind.",
  steps: [
    aPiece(60_000),
    aPurchase(),
    {
      says: "A new payment page",
      ask: "POST /store/orders/:id/payment/renew",
      as: "buyer",
      id: "{{order_id}}",
    },
    {
      says: "The purchase is given up",
      ask: "POST /store/orders/:id/cancel",
      as: "buyer",
      id: "{{order_id}}",
    },
  ],
}

export const REVIEWED_CARDS: Chapter = {
  name: "9. Cards under review",
  about: "Midtrans' fraud check holds a card; the operator accepts one and refuses another.",
  steps: (["approve", "deny"] as const).flatMap((verdict): Step[] => [
    aPiece(verdict === "approve" ? 400_000 : 410_000),
    aPurchase(),
    {
      says: "The fraud check holds the card (the sandbox plays Midtrans)",
      ask: "POST /_control/midtrans/{{snap_token}}/challenge",
      body: { payment_type: "credit_card" },
    },
    {
      says: "The attempt waits for a decision",
      ask: "GET /admin/reluv/orders/:id/purchase-payment",
      as: "operator",
      id: "{{order_id}}",
      until: "json.payment.attempts.some((attempt) => attempt.review)",
      keeps: { attempt_id: "json.payment.attempts.find((attempt) => attempt.review).id" },
    },
    {
      says: `The operator says: ${verdict}`,
      ask: `POST /admin/reluv/payment-attempts/:id/${verdict}`,
      as: "operator",
      id: "{{attempt_id}}",
    },
    ...(verdict === "approve"
      ? ([
          {
            says: "The purchase is paid",
            ask: "GET /store/orders/:id/payment",
            as: "buyer",
            id: "{{order_id}}",
            until: "json.status === 'paid'",
          },
          {
            says: "The parts of the purchase",
            ask: "GET /store/orders/:id/seller-orders",
            as: "buyer",
            id: "{{order_id}}",
            keeps: { part_id: "json.seller_orders[0].id" },
          },
          {
            says: "The operator cancels it; the money goes back to the card",
            ask: "POST /admin/reluv/seller-orders/:id/cancel",
            as: "operator",
            id: "{{part_id}}",
          },
        ] satisfies Step[])
      : []),
  ]),
}
