import type { PaymentView, SellerOrderView } from "../../types/http"

export type StatusColor = "green" | "red" | "blue" | "orange" | "grey" | "purple"

type Colors<Status extends string> = Record<Status, StatusColor>

export const sellerOrderColors: Colors<SellerOrderView["status"]> = {
  pending: "orange",
  paid: "blue",
  processing: "purple",
  shipped: "blue",
  delivered: "green",
  completed: "green",
  disputed: "red",
  cancelled: "grey",
  refunded: "grey",
}

export const paymentColors: Colors<PaymentView["status"]> = {
  pending: "orange",
  paid: "green",
  partially_refunded: "purple",
  refunded: "grey",
  failed: "red",
  expired: "grey",
}

/** A status that a newer server knows is grey, not an error. */
export function colorOf(colors: Record<string, StatusColor>, status: string): StatusColor {
  return colors[status] ?? "grey"
}
