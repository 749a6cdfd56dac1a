import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundStatus } from "../../domain/payment/refund-status"
import { sellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { defineErrors } from "../../shared/errors"

const CustomerErrors = defineErrors({
  CUSTOMER_OWNS_SHOP: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This customer owns a shop, which would go on selling with nobody to ship",
      id: "Pelanggan ini punya toko, yang akan tetap berjualan tanpa ada yang mengirim",
    }),
  },
  CUSTOMER_HAS_PURCHASE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A purchase of this customer goes on: it has to be completed or called off first",
      id: "Pembelian pelanggan ini masih berjalan: selesaikan atau batalkan dulu",
    }),
  },
  CUSTOMER_HAS_REFUND: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Money is still to go back to this customer, who has to be able to say where to",
      id: "Masih ada dana yang harus kembali ke pelanggan ini, yang harus bisa menyebutkan rekeningnya",
    }),
  },
})

const MOST_SHOPS = 1_000
const ONE = { select: ["id" as const], take: 1 }

/** Before core deletes a customer: not one with a shop, or with pieces or money under way. */
export async function onlyIdleCustomer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const customer_id = req.params.id ?? ""
  const shops = await req.scope
    .resolve(SELLER_MODULE)
    .listMemberships({ customer_id, limit: MOST_SHOPS })
  // One that is closed for good sells and ships nothing.
  const owned = shops.filter(({ role, status }) => role === "owner" && status !== "closed")
  if (owned.length > 0) throw CustomerErrors.CUSTOMER_OWNS_SHOP()
  const parts = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ customer_id }, { select: ["order_id", "status", "refund_due"] })
  if (parts.some(({ status }) => !sellerOrderStatus.final.includes(status))) {
    throw CustomerErrors.CUSTOMER_HAS_PURCHASE()
  }
  const open = refundStatus.statuses.filter((status) => !refundStatus.final.includes(status))
  const order_id = [...new Set(parts.map((part) => part.order_id))]
  const owed = await req.scope
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchaseRefunds({ order_id, status: open }, ONE)
  if (owed.length > 0 || parts.some(({ refund_due }) => refund_due !== null)) {
    throw CustomerErrors.CUSTOMER_HAS_REFUND()
  }
  next()
}
