import type {
  AdminCampaignView,
  DisputeView,
  LedgerAdjustmentView,
  LiveSaleDetails,
  LiveSaleView,
  MessageView,
  OperatorDocumentView,
  OperatorListingView,
  OperatorPayoutView,
  PurchasePaymentView,
  RefundView,
  SellerOrderView,
  TaskView,
  VoucherUseView,
  VoucherView,
  WebhookView,
} from "../../types/http"

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

export const paymentColors: Colors<PurchasePaymentView["status"]> = {
  pending: "orange",
  on_delivery: "blue",
  in_review: "red",
  paid: "green",
  partially_refunded: "purple",
  refunded: "grey",
  failed: "red",
  expired: "grey",
  cancelled: "grey",
}

export const attemptColors: Colors<PurchasePaymentView["attempts"][number]["status"]> = {
  opening: "blue",
  open: "orange",
  paid: "green",
  expired: "grey",
  cancelled: "grey",
  failed: "red",
}

export const refundColors: Colors<RefundView["status"]> = {
  queued: "blue",
  refused: "red",
  awaiting_transfer: "orange",
  awaiting_confirmation: "purple",
  done: "green",
  dropped: "grey",
}

export const payoutColors: Colors<OperatorPayoutView["status"]> = {
  requested: "orange",
  approved: "blue",
  sent: "purple",
  failed: "red",
  paid: "green",
  returned: "grey",
  rejected: "grey",
  cancelled: "grey",
}

export const adjustmentColors: Colors<LedgerAdjustmentView["status"]> = {
  requested: "orange",
  approved: "green",
  rejected: "grey",
  withdrawn: "grey",
}

export const webhookColors: Colors<WebhookView["status"]> = {
  received: "blue",
  processing: "purple",
  done: "green",
  task: "purple",
  dead: "red",
}

export const messageColors: Colors<MessageView["state"]> = {
  queued: "blue",
  sending: "purple",
  sent: "green",
  unknown: "orange",
  dead: "red",
  left: "grey",
}

export const disputeColors: Colors<DisputeView["status"]> = { open: "red", decided: "grey" }

export const taskColors: Colors<TaskView["status"]> = { open: "orange", done: "green" }

export const listingColors: Colors<OperatorListingView["status"]> = {
  draft: "grey",
  in_review: "orange",
  rejected: "red",
  active: "green",
  reserved: "blue",
  inactive: "grey",
  sold: "purple",
  blocked: "red",
  deleted: "grey",
}

export const documentColors: Colors<OperatorDocumentView["status"]> = {
  submitted: "orange",
  verified: "green",
  refused: "red",
}

export const sellerColors: Colors<OperatorListingView["seller"]["status"]> = {
  pending: "orange",
  active: "green",
  rejected: "red",
  suspended: "red",
  closed: "grey",
}

/** A status that a newer server knows is grey, not an error. */
export function colorOf(colors: Record<string, StatusColor>, status: string): StatusColor {
  return colors[status] ?? "grey"
}

export const voucherColors: Colors<VoucherView["status"]> = {
  active: "green",
  paused: "orange",
  ended: "grey",
}

/** Of campaigns and of discounts. */
export const campaignColors: Colors<AdminCampaignView["status"]> = {
  scheduled: "blue",
  running: "green",
  ended: "grey",
}

export const voucherUseColors: Colors<VoucherUseView["status"]> = {
  used: "green",
  returned: "grey",
}

export const liveSaleColors: Colors<LiveSaleView["status"]> = {
  scheduled: "blue",
  live: "green",
  paused: "orange",
  ended: "grey",
  cancelled: "grey",
}

export const livePieceColors: Colors<LiveSaleDetails["pieces"][number]["state"]> = {
  free: "green",
  held: "orange",
  ordered: "blue",
  sold: "purple",
  taken: "grey",
  gone: "grey",
}
