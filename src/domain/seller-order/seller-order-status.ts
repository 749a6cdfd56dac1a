import { defineStatusMachine } from "../status-machine"

/** The life of one seller's part of a purchase. */
export const sellerOrderStatus = defineStatusMachine({
  pending: ["paid", "cancelled"],
  paid: ["processing", "cancelled", "refunded"],
  processing: ["shipped", "cancelled", "refunded"],
  shipped: ["delivered", "disputed", "refunded"],
  delivered: ["completed", "disputed", "refunded"],
  disputed: ["completed", "refunded"],
  // `refunded` from a dispute only after delivery; a courier's trouble disputes a parcel on its way.
  completed: [],
  cancelled: [],
  refunded: [],
})
export type SellerOrderStatus = (typeof sellerOrderStatus)["statuses"][number]

/** Whether the buyer has the goods or will get them, so that the money of this part stays. */
export function goesOn(status: SellerOrderStatus): boolean {
  return status !== "cancelled" && status !== "refunded"
}
