import { z } from "@medusajs/framework/zod"
import { route } from "../../../_contract/route"
import { SellerOrderView } from "../../../_shapes/seller-order"
import { AdminNote, NOTE } from "../note"

export const cancelSellerOrder = route("POST /admin/reluv/seller-orders/:id/cancel", {
  who: "operator",
  says: "Cancels one part before it ships, and refunds it",
  body: AdminNote,
  example: NOTE,
  answer: z.strictObject({ seller_order: SellerOrderView }),
  refuses: [
    "ORD_001",
    "SELLER_ORDER_STATUS_NOT_ALLOWED",
    "SHIPMENT_BUSY",
    "BOOKING_UNKNOWN",
    "COURIER_REFUSED",
    "COURIER_UNAVAILABLE",
  ],
})
