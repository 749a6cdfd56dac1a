import type { MedusaContainer } from "@medusajs/framework/types"
import { pieceName } from "../../../domain/listing/piece-name"
import { originToBook, type SellerOrigin } from "../../../domain/seller/origin"
import { SELLER_MODULE } from "../../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../../modules/shipment"
import { loadOrder } from "../../order/load-order"
import { recipient } from "../booking-request"
import { type ChosenCourier, chosenCourier } from "../chosen-courier"
import { ShippingErrors } from "../errors"
import { drawLabel } from "./draw-label"
import type { Label } from "./label"

/** The label of a seller order's parcel, as a PDF. Throws `LABEL_NOT_READY` without a waybill. */
export async function labelPdf(container: MedusaContainer, sellerOrderId: string): Promise<Buffer> {
  return drawLabel(await loadLabel(container, sellerOrderId))
}

async function loadLabel(container: MedusaContainer, id: string): Promise<Label> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const sellers = container.resolve(SELLER_MODULE)
  const part = await sellerOrders.retrieveSellerOrder(id)
  const [shipment] = await container.resolve(SHIPMENT_MODULE).listSellerShipments({
    seller_order_id: id,
    status: "booked",
  })
  const order = await loadOrder(container, part.order_id)
  if (!shipment?.waybill_id || !order?.shipping_address) throw ShippingErrors.LABEL_NOT_READY()
  const lines = await sellerOrders.listSellerOrderLines({ seller_order_id: id })
  const [shop] = await sellers.listSellers({ id: part.seller_id }, { select: ["name"] })
  const [contact] = await sellers.listSellerContacts({ seller_id: part.seller_id })
  // As the courier is told. The columns are written from a validated `SellerOrigin` only.
  const pricedFrom = part.origin as SellerOrigin | null
  const origin = contact
    ? originToBook(pricedFrom, contact.origin as unknown as SellerOrigin)
    : pricedFrom
  const { address_1, address_2, city, province, postal_code } = order.shipping_address
  const { contact_name: name, contact_phone: phone } = recipient(order.shipping_address)
  return {
    waybill: shipment.waybill_id,
    ...courierNames(shipment, chosenCourier(order, part.shipping_method_id)),
    method: shipment.collection_method ?? "pickup",
    order_number: part.number,
    sender: {
      shop: shop?.name ?? "",
      contact_name: origin?.contact_name ?? "",
      phone: contact?.phone ?? "",
    },
    receiver: {
      name,
      phone,
      street: [address_1, address_2].filter(Boolean).join(", "),
      region: [city, province, postal_code].filter(Boolean).join(", "),
    },
    items: lines.map(({ title, variant_title, quantity }) => ({
      title: pieceName(title, variant_title),
      quantity,
    })),
    cash: part.cash_due,
    is_insured: shipment.insured_value !== null,
    weight_grams: lines.reduce((sum, { weight, quantity }) => sum + weight * quantity, 0),
  }
}

/** The names a buyer saw, unless another courier carries the parcel: then its code. */
function courierNames(
  shipment: { courier_code: string; courier_service_code: string },
  chosen: ChosenCourier
): Pick<Label, "courier" | "service"> {
  const same =
    shipment.courier_code === chosen.courier_code &&
    shipment.courier_service_code === chosen.courier_service_code
  const named = same ? chosen : { courier_name: null, courier_service_name: null }
  return {
    courier: named.courier_name ?? shipment.courier_code.toUpperCase(),
    service: named.courier_service_name ?? shipment.courier_service_code.toUpperCase(),
  }
}
