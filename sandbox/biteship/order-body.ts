import { wibIso, wibMinute } from "../core/clock"
import type { BiteshipOrder, Driver, Parcel } from "./types"

/** The body that answers `POST /v1/orders`. */
export function createdBody(order: BiteshipOrder) {
  return { success: true, message: "Order successfully created", ...shared(order) }
}

/** The body of `GET /v1/orders/:id`: the same, and what happened since. */
export function retrievedBody(order: BiteshipOrder) {
  const { courier, ...rest } = shared(order)
  return {
    success: true,
    message: "Order successfully retrieved",
    ...rest,
    short_id: order.short_id,
    voucher: { id: null, name: null, type: null, value: null },
    invoice_id: null,
    tags: order.tags,
    ticket_status: null,
    courier: {
      ...courier,
      shipment_fee: order.shipment_fee,
      history: order.history.map(({ status, note, at }) => ({
        service_type: order.type,
        status,
        note,
        updated_at: wibIso(at),
      })),
    },
    ...(order.cancellation
      ? {
          cancellation_reason_code: order.cancellation.code,
          cancellation_reason: order.cancellation.reason,
        }
      : {}),
  }
}

/** Courier fields of a driver; the first two are deprecated names that still come. */
export function driverBody(driver: Driver) {
  return {
    name: driver.name,
    phone: driver.phone,
    driver_name: driver.name,
    driver_phone: driver.phone,
    driver_photo_url: driver.photo_url,
    driver_plate_number: driver.plate_number,
  }
}

export function trackingLink(order: BiteshipOrder): string {
  return `https://track.biteship.example/${order.tracking_id}`
}

function shared(order: BiteshipOrder) {
  const { origin, destination } = order
  return {
    object: "order",
    id: order.id,
    draft_order_id: null,
    shipper: order.shipper,
    origin: {
      contact_name: origin.contact_name,
      contact_phone: origin.contact_phone,
      coordinate: origin.coordinate ?? { latitude: null, longitude: null },
      address: origin.address,
      note: origin.note,
      postal_code: origin.postal_code,
      collection_method: origin.collection_method,
    },
    destination: {
      contact_name: destination.contact_name,
      contact_phone: destination.contact_phone,
      contact_email: destination.contact_email,
      address: destination.address,
      note: destination.note,
      proof_of_delivery: destination.proof_of_delivery,
      cash_on_delivery: cashBody(order),
      coordinate: destination.coordinate ?? { latitude: null, longitude: null },
      postal_code: destination.postal_code,
    },
    courier: {
      tracking_id: order.tracking_id,
      waybill_id: order.waybill_id,
      company: order.company,
      ...driverBody(order.driver),
      type: order.type,
      link: trackingLink(order),
      insurance: {
        amount: order.insurance.amount,
        amount_currency: "IDR",
        fee: order.insurance.fee,
        fee_currency: "IDR",
        note: "",
      },
      routing_code: null,
    },
    delivery: {
      datetime: wibMinute(order.delivery_at),
      note: null,
      type: order.delivery_type,
      distance: order.distance_km,
      distance_unit: "kilometer",
    },
    reference_id: order.reference_id,
    items: order.items.map(itemBody),
    extra: [],
    currency: "IDR",
    tax_lines: [],
    price: order.price,
    metadata: order.metadata,
    note: order.note,
    status: order.status,
  }
}

/** The category is not echoed. */
function itemBody({ category: _category, ...item }: Parcel) {
  return item
}

function cashBody(order: BiteshipOrder) {
  const cod = order.destination.cash_on_delivery
  return {
    id: cod?.id ?? null,
    amount: cod?.amount ?? 0,
    amount_currency: "IDR",
    fee: cod?.fee ?? 0,
    fee_currency: "IDR",
    note: null,
    type: cod?.type ?? null,
  }
}
