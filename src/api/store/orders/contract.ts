import { z } from "zod"
import { MIDTRANS_SILENT } from "../../_contract/error-codes"
import { route } from "../../_contract/route"
import { BankAccountInput, BuyerRefundView, PaymentView } from "../../_shapes/payment"
import { SellerOrderView } from "../../_shapes/seller-order"
import { TimelineEntry } from "../../_shapes/timeline"

/** Medusa's own JSON is handed on: its shape is Medusa's. */
export const readOrder = route("GET /store/orders/:id", {
  who: "cart",
  says: "As Medusa's, for the buyer only; its payment session says where to pay",
  notes:
    "Serves in place of Medusa's route of the same path. A purchase is shown to its customer, or to a guest with its `x-purchase-token`; to anybody else it does not exist. `payment_collections[].payment_sessions[].data` tells `status`, `redirect_url` while it can be paid, `expires_at` and, once a method is chosen, how to pay; the first read opens the payment page if nothing has. An order without a seller's piece is Medusa's own.",
  core: true,
  query: z.looseObject({ fields: z.string().optional().describe("as Medusa's `fields`") }),
  answer: z.strictObject({
    order: z.looseObject({ id: z.string() }).describe("Medusa's order"),
  }),
})

export const readOrderPayment = route("GET /store/orders/:id/payment", {
  who: "buyer",
  says: "How and until when to pay; the first read opens the payment page if nothing has",
  answer: PaymentView,
  refuses: ["ORD_001"],
})

export const renewPayment = route("POST /store/orders/:id/payment/renew", {
  who: "buyer",
  says: "A new payment page, until the deadline; the old one is closed at Midtrans",
  answer: PaymentView,
  refuses: ["ORD_001", "PAY_001", "PAY_004", "PAYMENT_CHANGED", ...MIDTRANS_SILENT],
})

export const cancelPurchase = route("POST /store/orders/:id/cancel", {
  who: "buyer",
  says: "Gives an unpaid purchase up",
  answer: PaymentView,
  refuses: ["ORD_001", "ORD_008", "PAY_004", "PAYMENT_CHANGED", ...MIDTRANS_SILENT],
})

export const listPurchaseParts = route("GET /store/orders/:id/seller-orders", {
  who: "buyer",
  says: "The parts of a purchase",
  answer: z.strictObject({ seller_orders: z.array(SellerOrderView) }),
  refuses: ["ORD_001"],
})

export const readTimeline = route("GET /store/orders/:id/timeline", {
  who: "buyer",
  says: "What happened, in order",
  answer: z.strictObject({ timeline: z.array(TimelineEntry) }),
  refuses: ["ORD_001"],
})

export const listPurchaseRefunds = route("GET /store/orders/:id/refunds", {
  who: "buyer",
  says: "What goes back, how far it is, and what is asked from the buyer",
  answer: z.strictObject({ refunds: z.array(BuyerRefundView) }),
  refuses: ["ORD_001"],
})

export const setRefundAccount = route("POST /store/orders/:id/refund-account", {
  who: "buyer",
  says: "Where refunds by bank transfer go",
  body: BankAccountInput,
  example: { bank: "BCA", account_number: "1234567890", account_name: "Sari Wulandari" },
  answer: z.strictObject({ refunds: z.array(BuyerRefundView) }),
  refuses: ["ORD_001", "REFUND_NOT_FOUND", "REFUND_ACCOUNT_TOO_LATE"],
})
