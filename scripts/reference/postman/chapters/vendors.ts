import type { Chapter } from "../step"

export const VENDORS: Chapter = {
  name: "11. What vendors told",
  about: "The durable inbox of webhooks.",
  steps: [
    {
      says: "What vendors told us",
      ask: "GET /admin/reluv/webhooks",
      as: "operator",
      query: { vendor: "midtrans", status: "done" },
      keeps: { webhook_id: "json.webhooks[0].id" },
    },
    {
      says: "One of them",
      ask: "GET /admin/reluv/webhooks/:id",
      as: "operator",
      id: "{{webhook_id}}",
    },
    {
      says: "It is acted on once more; harmless",
      ask: "POST /admin/reluv/webhooks/:id/replay",
      as: "operator",
      id: "{{webhook_id}}",
    },
    {
      says: "A forged notification of Midtrans",
      ask: "POST /hooks/payment/midtrans_midtrans",
      body: {
        order_id: "x",
        status_code: "200",
        gross_amount: "1.00",
        transaction_status: "settlement",
        transaction_id: "x",
        signature_key: "forged",
      },
      status: 401,
      code: "WEBHOOK_SIGNATURE_INVALID",
    },
    {
      says: "A forged webhook of Biteship",
      ask: "POST /hooks/biteship",
      body: { event: "order.status", order_id: "x", status: "delivered" },
      status: 401,
      code: "WEBHOOK_SIGNATURE_INVALID",
    },
  ],
}
