import type { MedusaContainer } from "@medusajs/framework/types"
import type { BusyReason } from "../../domain/account/busy"
import { refundStatus } from "../../domain/payment/refund-status"
import { sellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"

const MOST_SHOPS = 1_000
const ONE = { select: ["id" as const], take: 1 }

/** What of a customer's is under way, and has to end before they can go: pieces, money, a shop that sells. */
export async function busyWith(
  container: MedusaContainer,
  customer_id: string
): Promise<BusyReason[]> {
  const shops = await container
    .resolve(SELLER_MODULE)
    .listMemberships({ customer_id, limit: MOST_SHOPS })
  const parts = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ customer_id }, { select: ["order_id", "status", "refund_due"] })
  const order_id = [...new Set(parts.map((part) => part.order_id))]
  const open = refundStatus.statuses.filter((status) => !refundStatus.final.includes(status))
  const owed = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchaseRefunds({ order_id, status: open }, ONE)
  const reasons: [BusyReason, boolean][] = [
    // One that is closed for good sells and ships nothing.
    ["SHOP_OPEN", shops.some(({ role, status }) => role === "owner" && status !== "closed")],
    ["DISPUTE_OPEN", parts.some(({ status }) => status === "disputed")],
    [
      "PURCHASE_OPEN",
      parts.some(
        ({ status }) => status !== "disputed" && !sellerOrderStatus.final.includes(status)
      ),
    ],
    ["REFUND_OWED", owed.length > 0 || parts.some(({ refund_due }) => refund_due !== null)],
  ]
  return reasons.filter(([, is]) => is).map(([reason]) => reason)
}
