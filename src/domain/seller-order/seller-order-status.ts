import { defineStatusMachine } from "../status-machine"

/** The life of one seller's part of a purchase. */
export const sellerOrderStatus = defineStatusMachine({
  pending: ["paid", "cancelled"],
  paid: ["processing", "cancelled", "refunded"],
  processing: ["shipped", "cancelled", "refunded"],
  shipped: ["delivered", "disputed", "refunded"],
  delivered: ["completed", "disputed", "refunded"],
  disputed: ["completed", "refunded"],
  completed: [],
  cancelled: [],
  refunded: [],
})
export type SellerOrderStatus = (typeof sellerOrderStatus)["statuses"][number]
