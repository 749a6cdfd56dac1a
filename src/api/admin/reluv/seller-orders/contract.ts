import { z } from "zod"
import { sellerOrderStatus } from "../../../../domain/seller-order/seller-order-status"
import { page, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { oneOf, pageOf } from "../../../_shapes/common"
import { SellerOrderRow, SellerOrderView } from "../../../_shapes/seller-order"
import { AdminNote, NOTE } from "../note"
import { SEARCH } from "../search"

export const AdminListSellerOrders = z.strictObject({
  q: SEARCH.optional(),
  seller_id: text({ max: 64 }).optional().describe("of one shop"),
  status: oneOf(sellerOrderStatus.statuses).optional(),
  ...page(),
})

export const searchSellerOrders = route("GET /admin/reluv/seller-orders", {
  who: "operator",
  says: "Seller orders, newest first; found by their number, a waybill or the order's number",
  query: AdminListSellerOrders,
  answer: pageOf("seller_orders", SellerOrderRow),
})

export const cancelSellerOrder = route("POST /admin/reluv/seller-orders/:id/cancel", {
  who: "operator",
  says: "Cancels one part before it ships, and refunds it",
  notes:
    "Of a part that is to be paid at the door also on its way: for a parcel that its courier has lost.",
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
