import { z } from "zod"
import { route } from "../../../_contract/route"
import { PurchasePaymentView } from "../../../_shapes/payment"
import { OperatorPurchaseView } from "../../../_shapes/purchase"
import { SellerOrderView } from "../../../_shapes/seller-order"

export const readPurchase = route("GET /admin/reluv/orders/:id", {
  who: "operator",
  says: "Who bought a purchase, and where it goes",
  answer: z.strictObject({ purchase: OperatorPurchaseView }),
  refuses: ["ORD_001"],
})

export const listPartsOfOrder = route("GET /admin/reluv/orders/:id/seller-orders", {
  who: "operator",
  says: "The parts of a purchase",
  answer: z.strictObject({ seller_orders: z.array(SellerOrderView) }),
})

export const readPurchasePayment = route("GET /admin/reluv/orders/:id/purchase-payment", {
  who: "operator",
  says: "Payment, attempts, refunds and history of a purchase",
  answer: z.strictObject({
    payment: PurchasePaymentView.nullable().describe(
      "null for an order that is not paid through Midtrans"
    ),
  }),
})
