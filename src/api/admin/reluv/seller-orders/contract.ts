import { z } from "zod"
import { sellerOrderStatus } from "../../../../domain/seller-order/seller-order-status"
import { page, text, yesOrNo } from "../../../_contract/fields"
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

export const AdminDenyCollected = AdminNote.extend({
  is_refused: yesOrNo
    .default(false)
    .describe("its buyer would not take it: that is held against them"),
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

export const denyCollected = route("POST /admin/reluv/seller-orders/:id/not-collected", {
  who: "operator",
  says: "Ends a part that was said to be delivered and that nobody paid at the door; repeating it changes nothing",
  notes:
    "For a courier's wrong word: the parcel came back, or was never there. What was set aside of it is taken back in the ledger (`cash_not_collected`), an open dispute is decided with it (`not_collected`), its shop puts the piece on sale again, and nothing goes back to anybody. Not once it is recorded what came of its money, be it 0.",
  body: AdminDenyCollected,
  example: { note: "Biteship: the parcel was never handed over", is_refused: false },
  answer: z.strictObject({ seller_order: SellerOrderView }),
  refuses: [
    "ORD_001",
    "CASH_NEEDS_PERSON",
    "CASH_NOT_COLLECTED",
    "CASH_RECORDED",
    "SELLER_ORDER_STATUS_NOT_ALLOWED",
  ],
})
