import type { MedusaContainer } from "@medusajs/framework/types"
import { pieceName } from "../../domain/listing/piece-name"
import { rupiah } from "../../domain/money/rupiah"
import { originToBook, type SellerOrigin } from "../../domain/seller/origin"
import { wibMoment } from "../../domain/shipping/pickup-time"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import type { BookingTurn } from "../../modules/shipment/booking"
import type { BookingRequest } from "../../providers/fulfillment-biteship/booking"
import { placeOfAddress } from "../../shared/couriers/parcel"
import { type ParcelItem, valueOf } from "../../shared/couriers/parcel-items"
import { phoneOf } from "../../shared/phone"
import { loadOrder, type PlacedOrder } from "../order/load-order"
import { chosenCourier } from "./chosen-courier"
import { ShippingErrors } from "./errors"

type Turn = Extract<BookingTurn, { turn: "book" }>
type Line = Awaited<ReturnType<SellerOrderModuleService["listSellerOrderLines"]>>[number]

/** Parts cut before every line had a weight were quoted as a kilogram. Grams. */
const UNKNOWN_WEIGHT = 1_000

/**
 * What Biteship is asked to carry for one seller order: from the seller's door to the buyer's, the
 * same parcel that was quoted, insured if its quote was.
 */
export async function bookingRequestOf(
  container: MedusaContainer,
  sellerOrderId: string,
  { reference_id, collection }: Pick<Turn, "reference_id" | "collection">
): Promise<BookingRequest> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const part = await sellerOrders.retrieveSellerOrder(sellerOrderId)
  const lines = await sellerOrders.listSellerOrderLines({ seller_order_id: sellerOrderId })
  const [contact] = await container
    .resolve(SELLER_MODULE)
    .listSellerContacts({ seller_id: part.seller_id })
  const order = await loadOrder(container, part.order_id)
  const destination = placeOfAddress(order?.shipping_address)
  if (!order?.shipping_address || !destination || !contact)
    throw ShippingErrors.COURIER_NOT_CHOSEN()

  // The columns are written from a validated `SellerOrigin` only.
  const origin = originToBook(
    part.origin as SellerOrigin | null,
    contact.origin as unknown as SellerOrigin
  )
  const items = lines.map(parcelItem)
  const { type } = container.resolve(RELUV_MODULE).options.policies.cash_on_delivery
  const insured = chosenCourier(order, part.shipping_method_id).insured_value > 0
  return {
    reference_id,
    courier_code: part.courier_code ?? "",
    courier_service_code: part.courier_service_code ?? "",
    origin: {
      place: { ...origin, area_id: origin.biteship_area_id },
      contact_name: origin.contact_name,
      contact_phone: contact.phone,
      address: joined([
        origin.address_1,
        origin.district,
        origin.city,
        origin.province,
        origin.postal_code,
      ]),
      ...(origin.note ? { note: origin.note } : {}),
    },
    destination: {
      place: destination,
      ...recipient(order.shipping_address),
    },
    items,
    collection_method: collection.collection_method,
    ...(collection.pickup_at ? { scheduled: wibMoment(collection.pickup_at) } : {}),
    ...(collection.note ? { note: collection.note } : {}),
    ...(insured ? { insured_value: valueOf(items) } : {}),
    ...(part.cash_due === null ? {} : { cash: { amount: part.cash_due, type } }),
    metadata: { seller_order: part.number },
  }
}

/** Its value is the price, as in the quote; what a voucher took off does not make it worth less. */
function parcelItem(line: Line): ParcelItem {
  const { length, width, height } = line
  return {
    name: pieceName(line.title, line.variant_title).slice(0, 100),
    category: "fashion",
    value: rupiah(Math.round(line.subtotal / line.quantity)),
    quantity: line.quantity,
    weight: line.weight > 0 ? line.weight : UNKNOWN_WEIGHT,
    ...(length ? { length } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  }
}

/** Who gets the parcel, as couriers are told. */
export function recipient(address: NonNullable<PlacedOrder["shipping_address"]>) {
  return {
    contact_name: [address.first_name, address.last_name].filter(Boolean).join(" ") || "Pembeli",
    contact_phone: phoneOf(address.phone ?? "") ?? address.phone ?? "",
    address: joined([
      address.address_1,
      address.address_2,
      address.city,
      address.province,
      address.postal_code,
    ]),
  }
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(", ")
}
