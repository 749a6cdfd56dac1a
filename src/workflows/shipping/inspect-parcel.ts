import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { ShipmentModuleService } from "../../modules/shipment/service"
import {
  type CourierStatusName,
  courierStatus,
  furthestStep,
} from "../../shared/couriers/courier-status"
import type { CourierEngine } from "../../shared/couriers/engine"
import { loadOrder } from "../order/load-order"
import { factsOfTracking, type ParcelFacts } from "./typed-news"

/** A parcel, by Biteship's order or, for one with a typed number, by its row. */
export type ParcelRef = { booking_id: string } | { shipment_id: string }

export type CourierNews = {
  shipment_id: string
  seller_order_id: string
  fulfillment_id: string | null
  /** Whether the seller typed its number; then nobody tells us by webhook. */
  typed: boolean
  /** Who told it. */
  vendor: CourierEngine["vendor"]
  /** Whether its status is another than the one we knew. */
  fresh: boolean
  /** How far the parcel has surely come, and which of its steps tells so. */
  reached: "nowhere" | "shipped" | "delivered"
  step: CourierStatusName | null
  /** Whether it was delivered before, whatever it is now: a courier may have collected its price then. */
  was_delivered: boolean
  /** Whether a person has to look. */
  trouble: boolean
  parcel: ParcelFacts
}

type Shipment = Awaited<ReturnType<ShipmentModuleService["listSellerShipments"]>>[number]

/** Asks how a parcel stands. Throws when it cannot: the inbox retries, the job asks later. */
export async function inspectParcel(
  container: MedusaContainer,
  ref: ParcelRef
): Promise<CourierNews | null> {
  const [shipment] = await container
    .resolve(SHIPMENT_MODULE)
    .listSellerShipments(
      "booking_id" in ref ? { booking_id: ref.booking_id } : { id: ref.shipment_id }
    )
  if (!shipment) return null
  const parcel = await ask(container, shipment)
  // What we knew of it may not have been acted on.
  const known = courierStatus(shipment.courier_status)
  const passed = known ? [...parcel.passed, known.status] : parcel.passed
  const step = furthestStep(parcel.status, passed)
  const reached = step?.reached ?? "nowhere"
  const given_back = shipment.status === "failed"
  return {
    shipment_id: shipment.id,
    seller_order_id: shipment.seller_order_id,
    fulfillment_id: shipment.fulfillment_id,
    typed: shipment.provider === "typed",
    vendor:
      shipment.provider === "biteship"
        ? "biteship"
        : container.resolve(RELUV_MODULE).couriers.vendor,
    fresh: parcel.status !== null && parcel.status !== shipment.courier_status,
    // A courier that we gave back says nothing of the next one, but should not have come.
    reached: given_back ? "nowhere" : reached,
    step: step?.status ?? null,
    was_delivered: passed.includes("delivered"),
    trouble: given_back ? reached !== "nowhere" : courierStatus(parcel.status)?.trouble === true,
    parcel,
  }
}

async function ask(container: MedusaContainer, shipment: Shipment): Promise<ParcelFacts> {
  const reluv = container.resolve(RELUV_MODULE)
  if (shipment.provider === "biteship")
    return reluv.biteship.client.getOrder(shipment.booking_id ?? "")
  const { paid_at, order_id } = await container
    .resolve(SELLER_ORDER_MODULE)
    .retrieveSellerOrder(shipment.seller_order_id)
  const order = await loadOrder(container, order_id)
  const tracking = await reluv.couriers.track({
    waybill_id: shipment.waybill_id ?? "",
    courier_code: shipment.courier_code,
    phone: order?.shipping_address?.phone ?? null,
  })
  const facts = factsOfTracking(tracking, paid_at)
  // The seller's own link stays.
  return { ...facts, link: shipment.tracking_url ?? facts.link }
}
