import type { MedusaContainer } from "@medusajs/framework/types"
import type { Evidence } from "../../domain/seller-order/evidence"
import { FACT_MODULE } from "../../modules/fact"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { DisputeView, EvidenceView, SellerOrderView } from "../_shapes/seller-order"
import { movesOf } from "./history"
import { orderedItem } from "./ordered-item"
import { type Audience, courierOf, shipmentView } from "./shipment"
import { readSellerNames } from "./shop-names"

type Rows = Awaited<ReturnType<SellerOrderModuleService["listSellerOrders"]>>
type LineRow = Awaited<ReturnType<SellerOrderModuleService["listSellerOrderLines"]>>[number]
type DisputeRow = Awaited<ReturnType<SellerOrderModuleService["listDisputes"]>>[number]

/** Reads seller orders as people see them; four queries whatever their number. */
export async function viewSellerOrders(
  container: MedusaContainer,
  orders: Rows,
  audience: Audience
): Promise<SellerOrderView[]> {
  if (orders.length === 0) return []
  const module = container.resolve(SELLER_ORDER_MODULE)
  const { trackedCouriers: tracked } = container.resolve(RELUV_MODULE)
  const seller_order_id = orders.map((order) => order.id)
  const [lines, shipments, facts, disputes, nameOf] = await Promise.all([
    module.listSellerOrderLines({ seller_order_id }),
    container
      .resolve(SHIPMENT_MODULE)
      .listSellerShipments({ seller_order_id }, { order: { created_at: "ASC" } }),
    container
      .resolve(FACT_MODULE)
      .listFacts(
        { subject: "seller_order", subject_id: seller_order_id },
        { order: { id: "ASC" } }
      ),
    module.listDisputes({ seller_order_id }),
    readSellerNames(
      container,
      orders.map(({ seller_id }) => seller_id)
    ),
  ])

  return orders.map((order) => {
    const shipment = shipments.filter((row) => row.seller_order_id === order.id).at(-1)
    const dispute = disputes.find((row) => row.seller_order_id === order.id)
    return {
      id: order.id,
      number: order.number,
      order_id: order.order_id,
      status: order.status,
      seller: nameOf(order.seller_id),
      items: lines
        .filter((line) => line.seller_order_id === order.id)
        .map((line) => ({
          ...orderedItem(line),
          subtotal: line.subtotal,
          discount_total: line.discount_total,
          evidence: evidenceView(line),
        })),
      item_total: order.item_total,
      shipping_total: order.shipping_total,
      discount_total: order.discount_total,
      total: order.total,
      refunded_total: order.refunded_total,
      cash_due: order.cash_due,
      ship_by: iso(order.ship_by),
      complete_by: iso(order.complete_by),
      extended: order.extended_at !== null,
      dispute: dispute ? disputeView(dispute) : null,
      ...courierOf(order, shipment),
      waybill_id: shipment?.waybill_id ?? null,
      tracking_id: shipment?.tracking_id ?? null,
      tracking_url: shipment?.tracking_url ?? null,
      shipment: shipment ? shipmentView(shipment, { audience, tracked }) : null,
      history: movesOf(facts.filter(({ subject_id }) => subject_id === order.id)),
      created_at: new Date(order.created_at).toISOString(),
    }
  })
}

function evidenceView({ evidence, evidence_hash }: LineRow): EvidenceView | null {
  // Written as `Evidence`; MedusaService types every JSON column as a record.
  return evidence && { ...(evidence as unknown as Evidence), hash: evidence_hash ?? "" }
}

export function disputeView(dispute: DisputeRow): DisputeView {
  return {
    id: dispute.id,
    seller_order_id: dispute.seller_order_id,
    reason: dispute.reason,
    text: dispute.text,
    // Written as a list of URLs; MedusaService types every JSON column as an object.
    photos: dispute.photos as unknown as string[],
    status: dispute.status,
    seller_answer: dispute.seller_answer,
    answered_at: iso(dispute.answered_at),
    decision: dispute.decision,
    amount: dispute.amount,
    note: dispute.note,
    decided_at: iso(dispute.decided_at),
    created_at: new Date(dispute.created_at).toISOString(),
  }
}

function iso(time: Date | string | null): string | null {
  return time ? new Date(time).toISOString() : null
}
