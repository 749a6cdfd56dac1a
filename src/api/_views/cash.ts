import type { MedusaContainer } from "@medusajs/framework/types"
import type { CashRefusalRow } from "../../modules/purchase-payment/cash"
import type { CollectedPart } from "../../modules/seller-order/cash"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { CashRefusalView, CollectedPartView } from "../_shapes/cash"

export async function viewCollected(
  container: MedusaContainer,
  parts: readonly CollectedPart[]
): Promise<CollectedPartView[]> {
  const shipments = await container
    .resolve(SHIPMENT_MODULE)
    .listSellerShipments(
      { seller_order_id: parts.map(({ id }) => id), status: "booked" },
      { select: ["seller_order_id", "waybill_id"], take: parts.length }
    )
  const waybillOf = new Map(shipments.map((one) => [one.seller_order_id, one.waybill_id]))
  return parts.map((part) => ({
    seller_order_id: part.id,
    number: part.number,
    order_id: part.order_id,
    seller_id: part.seller_id,
    courier_code: part.courier_code,
    waybill_id: waybillOf.get(part.id) ?? null,
    cash_due: part.cash_due,
    delivered_at: new Date(part.delivered_at).toISOString(),
    remittance: remittanceOf(part),
  }))
}

function remittanceOf(part: CollectedPart): CollectedPartView["remittance"] {
  if (part.cash_remitted === null) return null
  const [amount, fee] = [part.cash_remitted, part.cash_fee ?? 0]
  return {
    reference: part.cash_reference ?? "",
    amount,
    fee,
    difference: part.cash_due - amount - fee,
    recorded_by: part.cash_recorded_by ?? "",
  }
}

export function cashRefusalView(refusal: CashRefusalRow): CashRefusalView {
  const { created_at, forgiven_at, ...same } = refusal
  return {
    ...same,
    created_at: new Date(created_at).toISOString(),
    forgiven_at: forgiven_at && new Date(forgiven_at).toISOString(),
  }
}
