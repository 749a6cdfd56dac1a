import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact, FactName } from "../../../domain/fact/facts"
import { CASH_ON_DELIVERY } from "../../../domain/payment/cash-on-delivery"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { Subject } from "./subject"

export async function aPayment(
  container: MedusaContainer,
  { order_id }: Fact,
  name: FactName
): Promise<Subject | null> {
  if (!order_id) return null
  const [payment] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id })
  if (!payment) return null
  // What was to be done was done before anybody was reminded of it.
  if (name === "reluv.payment.ends-soon" && payment.status !== "pending") return null
  if (payment.payment_type === CASH_ON_DELIVERY) {
    // At the door its buyer knows; of the delivery people are told part by part.
    if (name === "reluv.payment.paid") return null
    if (name === "reluv.payment.cancelled" && (await wasToldByParts(container, order_id)))
      return null
  }
  const { amount, expires_at } = payment
  const data = { amount, until: new Date(expires_at).toISOString() }
  return { data, ids: { order_id }, order_id, seller_id: null }
}

/** Of the end of each part that its shop knew of its buyer is told already: see `aPart`. */
async function wasToldByParts(container: MedusaContainer, order_id: string): Promise<boolean> {
  const parts = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["paid_at"] })
  return parts.some(({ paid_at }) => paid_at !== null)
}

export async function aRefund(
  container: MedusaContainer,
  { id, order_id }: Fact
): Promise<Subject | null> {
  const [refund] = await container.resolve(PURCHASE_PAYMENT_MODULE).listPurchaseRefunds({ id })
  if (!refund || !order_id) return null
  return { data: { amount: refund.amount }, ids: { order_id }, order_id, seller_id: null }
}
