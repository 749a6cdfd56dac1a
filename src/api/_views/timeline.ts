import type { MedusaContainer } from "@medusajs/framework/types"
import type { RefundStatus } from "../../domain/payment/refund-status"
import { FACT_MODULE } from "../../modules/fact"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { TimelineEntry } from "../../types/http"
import type { FactRow } from "./history"

/** Steps of a refund that its buyer hears of; a gateway that refuses is not one. */
const REFUND_STEPS: readonly RefundStatus[] = ["awaiting_transfer", "awaiting_confirmation", "done"]

/** What is no change of a status and yet is shown, under the name without its prefix. */
const ALSO_SHOWN = new Set<string>([
  "reluv.purchase.placed",
  "reluv.payment.in-review",
  "reluv.payment.denied",
  "reluv.refund.owed",
  "reluv.seller-order.booked",
  "reluv.seller-order.booking-cancelled",
  "reluv.seller-order.tracking-typed",
  "reluv.seller-order.tracking-changed",
  "reluv.dispute.answered",
])

/** Told with the waybill of their shipment: at booking the courier has none yet. */
const OF_A_BOOKING = new Set<string>([
  "reluv.seller-order.booked",
  "reluv.seller-order.booking-cancelled",
])

type Known = {
  /** Numbers of the parts. */
  numbers: Map<string, string>
  waybills: Map<string, string | null>
  refunds: Map<string, TimelineEntry["refund"] & { seller_order_id: string | null }>
}

/** One list of everything that happened to a purchase: payment, parts, disputes and refunds. */
export async function viewTimeline(
  container: MedusaContainer,
  order_id: string
): Promise<TimelineEntry[]> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const [facts, parts, refunds] = await Promise.all([
    container.resolve(FACT_MODULE).listFacts({ order_id }, { order: { id: "ASC" } }),
    sellerOrders.listSellerOrders({ order_id }, { select: ["id", "number"] }),
    container.resolve(PURCHASE_PAYMENT_MODULE).listPurchaseRefunds({ order_id }),
  ])
  const shipments = await container
    .resolve(SHIPMENT_MODULE)
    .listSellerShipments(
      { seller_order_id: parts.map(({ id }) => id) },
      { select: ["id", "waybill_id"] }
    )
  const known: Known = {
    numbers: new Map(parts.map(({ id, number }) => [id, number])),
    waybills: new Map(shipments.map(({ id, waybill_id }) => [id, waybill_id])),
    refunds: new Map(
      refunds
        .filter(({ status }) => status !== "dropped")
        .map(({ id, seller_order_id, amount, rail }) => [id, { id, seller_order_id, amount, rail }])
    ),
  }
  return facts.flatMap((fact) => entryOf(fact, known))
}

function entryOf(fact: FactRow, known: Known): TimelineEntry[] {
  const shown = fact.to !== null || ALSO_SHOWN.has(fact.name) || isDecision(fact)
  if (!shown) return []
  const seller_order_id = partOf(fact, known)
  const entry: TimelineEntry = {
    at: new Date(fact.created_at).toISOString(),
    key: isDecision(fact)
      ? `dispute.${String(fact.data.decision)}`
      : `${fact.name.split(".")[1]}.${fact.to ?? fact.name.split(".")[2]}`,
    actor: fact.subject === "purchase" ? "customer" : fact.actor_type,
    seller_order_id,
    seller_order_number: known.numbers.get(seller_order_id ?? "") ?? null,
    reason: reasonOf(fact, known),
    refund: null,
  }
  if (fact.subject === "refund") {
    const refund = known.refunds.get(fact.subject_id)
    const heard = fact.to === null || REFUND_STEPS.some((status) => status === fact.to)
    if (!refund || !heard) return []
    const { id, amount, rail } = refund
    return [{ ...entry, refund: { id, amount, rail } }]
  }
  const isOfPurchase = ["purchase", "payment", "seller_order", "dispute"].includes(fact.subject)
  return isOfPurchase ? [entry] : []
}

function isDecision(fact: FactRow): boolean {
  return fact.name === "reluv.dispute.decided"
}

function partOf({ subject, subject_id, data }: FactRow, { refunds }: Known): string | null {
  if (subject === "seller_order") return subject_id
  if (subject === "dispute") return String(data.seller_order_id)
  return refunds.get(subject_id)?.seller_order_id ?? null
}

/** What operators and vendors write is not for the buyer. */
function reasonOf(fact: FactRow, { waybills }: Known): string | null {
  if (fact.subject !== "seller_order") return null
  if (OF_A_BOOKING.has(fact.name)) {
    return waybills.get(String(fact.data.shipment_id)) ?? null
  }
  return fact.actor_type === "seller" || fact.actor_type === "system" ? fact.reason : null
}
