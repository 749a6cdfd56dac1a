import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import type { TimelineEntry } from "../../types/http"

const iso = (time: Date | string) => new Date(time).toISOString()
const WHOLE = { seller_order_id: null, seller_order_number: null }

/** One list of everything that happened to a purchase: payment, parts, disputes and refunds. */
export async function viewTimeline(
  container: MedusaContainer,
  order_id: string
): Promise<TimelineEntry[]> {
  const entries = [
    ...(await paymentEntries(container, order_id)),
    ...(await partEntries(container, order_id)),
  ]
  return entries.sort((a, b) => a.at.localeCompare(b.at))
}

async function paymentEntries(container: MedusaContainer, order_id: string) {
  const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (!payment) return []
  const events = await payments.listPurchasePaymentEvents(
    { purchase_payment_id: payment.id },
    { take: null }
  )
  const refunds = await payments.listPurchaseRefunds({ order_id }, { take: null })
  const entries: TimelineEntry[] = [
    {
      ...WHOLE,
      at: iso(payment.created_at),
      key: "purchase.placed",
      actor: "customer",
      reason: null,
    },
  ]
  for (const event of events) {
    const { created_at, to, actor_type } = event
    entries.push({
      ...WHOLE,
      at: iso(created_at),
      key: `payment.${to}`,
      actor: actor_type,
      reason: null,
    })
  }
  for (const { created_at, done_at } of refunds) {
    const entry = { ...WHOLE, actor: "system", reason: null }
    entries.push({ ...entry, at: iso(created_at), key: "refund.owed" })
    if (done_at) entries.push({ ...entry, at: iso(done_at), key: "refund.done" })
  }
  return entries
}

async function partEntries(container: MedusaContainer, order_id: string) {
  const module = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
  const parts = await module.listSellerOrders(
    { order_id },
    { select: ["id", "number"], take: null }
  )
  const seller_order_id = parts.map((part) => part.id)
  const [events, shipments, disputes] = await Promise.all([
    module.listSellerOrderEvents({ seller_order_id }, { take: null, order: { created_at: "ASC" } }),
    module.listSellerShipments({ seller_order_id }, { take: null }),
    module.listDisputes({ seller_order_id }, { take: null }),
  ])
  const numbers = new Map(parts.map((part) => [part.id, part.number]))
  const about = (id: string) => ({
    seller_order_id: id,
    seller_order_number: numbers.get(id) ?? null,
  })
  const entries: TimelineEntry[] = events.map((event) => ({
    ...about(event.seller_order_id),
    at: iso(event.created_at),
    // A step to where it stood already is a corrected tracking number.
    key: event.from === event.to ? "seller-order.tracking-changed" : `seller-order.${event.to}`,
    actor: event.actor_type,
    reason: event.actor_type === "seller" || event.actor_type === "system" ? event.reason : null,
  }))
  for (const shipment of shipments) {
    if (!shipment.booked_at) continue
    entries.push({
      ...about(shipment.seller_order_id),
      at: iso(shipment.booked_at),
      key: "seller-order.booked",
      actor: "seller",
      reason: shipment.waybill_id,
    })
  }
  for (const dispute of disputes) {
    const entry = { ...about(dispute.seller_order_id), reason: null }
    if (dispute.answered_at) {
      const at = iso(dispute.answered_at)
      entries.push({ ...entry, at, key: "dispute.answered", actor: "seller" })
    }
    if (dispute.decided_at) {
      const at = iso(dispute.decided_at)
      entries.push({ ...entry, at, key: `dispute.${dispute.decision}`, actor: "user" })
    }
  }
  return entries
}
