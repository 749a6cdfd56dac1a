import type { MedusaContainer } from "@medusajs/framework/types"
import type { RefundStatus } from "../../domain/payment/refund-status"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { TimelineEntry } from "../_shapes/timeline"

const iso = (time: Date | string) => new Date(time).toISOString()

/** Steps of a refund that its buyer hears of; a gateway that refuses is not one. */
const REFUND_STEPS: readonly RefundStatus[] = ["awaiting_transfer", "awaiting_confirmation", "done"]

type Part = { seller_order_id: string | null; seller_order_number: string | null }
type About = (sellerOrderId: string | null) => Part

/** One list of everything that happened to a purchase: payment, parts, disputes and refunds. */
export async function viewTimeline(
  container: MedusaContainer,
  order_id: string
): Promise<TimelineEntry[]> {
  const parts = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["id", "number"], take: null })
  const numbers = new Map(parts.map((part) => [part.id, part.number]))
  const about: About = (id) => ({
    seller_order_id: id,
    seller_order_number: numbers.get(id ?? "") ?? null,
  })
  const entries = [
    ...(await paymentEntries(container, order_id, about)),
    ...(await refundEntries(container, order_id, about)),
    ...(await partEntries(container, [...numbers.keys()], about)),
  ]
  return entries.sort((a, b) => a.at.localeCompare(b.at))
}

async function paymentEntries(
  container: MedusaContainer,
  order_id: string,
  about: About
): Promise<TimelineEntry[]> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (!payment) return []
  const events = await payments.listPurchasePaymentEvents(
    { purchase_payment_id: payment.id },
    { take: null }
  )
  const entry = { ...about(null), reason: null, refund: null }
  return [
    { ...entry, at: iso(payment.created_at), key: "purchase.placed", actor: "customer" },
    ...events.map(({ created_at, to, actor_type }) => ({
      ...entry,
      at: iso(created_at),
      key: `payment.${to}`,
      actor: actor_type,
    })),
  ]
}

async function refundEntries(
  container: MedusaContainer,
  order_id: string,
  about: About
): Promise<TimelineEntry[]> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const refunds = await payments.listPurchaseRefunds({ order_id }, { take: null })
  const events = await payments.listPurchaseRefundEvents(
    { purchase_refund_id: refunds.map(({ id }) => id), to: [...REFUND_STEPS] },
    { take: null, order: { created_at: "ASC" } }
  )
  return refunds.flatMap(({ id, status, seller_order_id, amount, rail, created_at }) => {
    if (status === "dropped") return []
    const entry = { ...about(seller_order_id), reason: null, refund: { id, amount, rail } }
    return [
      { ...entry, at: iso(created_at), key: "refund.owed", actor: "system" },
      ...events
        .filter(({ purchase_refund_id }) => purchase_refund_id === id)
        .map((event) => ({
          ...entry,
          at: iso(event.created_at),
          key: `refund.${event.to}`,
          actor: event.actor_type,
        })),
    ]
  })
}

async function partEntries(
  container: MedusaContainer,
  seller_order_id: string[],
  about: About
): Promise<TimelineEntry[]> {
  const module = container.resolve(SELLER_ORDER_MODULE)
  const [events, shipments, disputes] = await Promise.all([
    module.listSellerOrderEvents({ seller_order_id }, { take: null, order: { created_at: "ASC" } }),
    module.listSellerShipments({ seller_order_id }, { take: null }),
    module.listDisputes({ seller_order_id }, { take: null }),
  ])
  const entries: TimelineEntry[] = events.map((event) => ({
    ...about(event.seller_order_id),
    at: iso(event.created_at),
    // A step to where it stood already is a corrected tracking number.
    key: event.from === event.to ? "seller-order.tracking-changed" : `seller-order.${event.to}`,
    actor: event.actor_type,
    reason: event.actor_type === "seller" || event.actor_type === "system" ? event.reason : null,
    refund: null,
  }))
  for (const shipment of shipments) {
    if (!shipment.booked_at) continue
    entries.push({
      ...about(shipment.seller_order_id),
      at: iso(shipment.booked_at),
      key: "seller-order.booked",
      actor: "seller",
      reason: shipment.waybill_id,
      refund: null,
    })
  }
  for (const dispute of disputes) {
    const entry = { ...about(dispute.seller_order_id), reason: null, refund: null }
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
