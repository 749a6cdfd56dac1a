import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact, FactName } from "../../../domain/fact/facts"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../../modules/shipment"
import { aShop } from "./shop"
import type { Subject } from "./subject"

const SHIP_SOON = "reluv.seller-order.ship-soon"
const COMPLETES_SOON = "reluv.seller-order.completes-soon"
const isToComplete = (status: string) => status === "shipped" || status === "delivered"
const isToShip = (status: string) => status === "paid" || status === "processing"

export async function aPart(
  container: MedusaContainer,
  id: string,
  name?: FactName
): Promise<Subject | null> {
  const [part] = await container.resolve(SELLER_ORDER_MODULE).listSellerOrders({ id })
  // Nobody was told of it before it was paid: what ends before is told as the end of the payment.
  if (!part?.paid_at) return null
  const shop = await aShop(container, part.seller_id)
  const [parcel] = await container
    .resolve(SHIPMENT_MODULE)
    .listSellerShipments({ seller_order_id: id }, { order: { created_at: "DESC" }, take: 1 })
  if (name === SHIP_SOON && (!isToShip(part.status) || part.courier_since)) return null
  if (name === COMPLETES_SOON && !isToComplete(part.status)) return null
  const isToldOfShipping = name === "reluv.seller-order.paid" || name === SHIP_SOON
  const until = isToldOfShipping ? part.ship_by : part.complete_by
  return {
    data: {
      ...shop?.data,
      number: part.number,
      amount: part.total,
      // A parcel may be on its way before its number is known.
      waybill: parcel?.waybill_id ?? "–",
      ...(until ? { until: new Date(until).toISOString() } : {}),
    },
    ids: { order_id: part.order_id, seller_order_id: id },
    order_id: part.order_id,
    seller_id: part.seller_id,
    at_door: part.cash_due !== null,
  }
}

export async function aDispute(container: MedusaContainer, fact: Fact): Promise<Subject | null> {
  const { seller_order_id, decision, amount } = fact as unknown as Fact<"reluv.dispute.decided">
  // That the part is over is told by its cancellation, and no money is.
  if (decision === "not_collected") return null
  const part = await aPart(container, seller_order_id)
  return part && { ...part, data: { ...part.data, ...(amount === undefined ? {} : { amount }) } }
}
