import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact, FactName } from "../../../domain/fact/facts"
import { CASH_ON_DELIVERY } from "../../../domain/payment/cash-on-delivery"
import { PURCHASE_PAYMENT_MODULE } from "../../../modules/purchase-payment"
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
  // At the door its buyer knows; of the delivery people are told part by part.
  if (name === "reluv.payment.paid" && payment.payment_type === CASH_ON_DELIVERY) return null
  const { amount, expires_at } = payment
  const data = { amount, until: new Date(expires_at).toISOString() }
  return { data, ids: { order_id }, order_id, seller_id: null }
}

export async function aRefund(
  container: MedusaContainer,
  { id, order_id }: Fact
): Promise<Subject | null> {
  const [refund] = await container.resolve(PURCHASE_PAYMENT_MODULE).listPurchaseRefunds({ id })
  if (!refund || !order_id) return null
  return { data: { amount: refund.amount }, ids: { order_id }, order_id, seller_id: null }
}
