import { hex } from "../core/ids"
import {
  boolean,
  filled,
  isObject,
  type JsonObject,
  type Loose,
  number,
  text,
  toJson,
} from "../core/json"
import { type Service, servicesOf } from "./couriers"
import { BiteshipError } from "./errors"
import { readParcels, totalValue } from "./parcels"
import { type Place, placeOfOrder } from "./place"
import { type Quote, quote } from "./price"
import { readDelivery } from "./schedule"
import type { BiteshipOrder, Party } from "./types"

type Ordered = Omit<
  BiteshipOrder,
  | "id"
  | "short_id"
  | "tracking_id"
  | "waybill_id"
  | "status"
  | "driver"
  | "history"
  | "created_at"
  | "cancellation"
>

const MAX_COD = 15_000_000
const COD_TYPES = ["3_days", "5_days", "7_days"]

/** Reads the body of `POST /v1/orders`, in the vendor's order of complaints. */
export function readOrder(body: Loose, now: number): Ordered {
  const origin = readParty(body, "origin", [40002014, 40002015, 40002016])
  const destination = readParty(body, "destination", [40002017, 40002018, 40002019])
  const service = readService(body)
  const places = {
    origin: readPlace(body, "origin", service),
    destination: readPlace(body, "destination", service),
  }
  const parcels = readParcels(body.items)
  if (!parcels) throw new BiteshipError(40002038)
  if (service.courier_code === "jntcargo" && totalValue(parcels) === 0)
    throw new BiteshipError(40002072)
  const cod = readCashOnDelivery(body, service)
  const proof = readProof(body, service)
  const insured = number(body.courier_insurance) ?? 0
  if (insured > 0 && !service.insurance) throw new BiteshipError(40002034)
  const delivery = readDelivery(body, service, now)
  if (body.tags !== undefined && !Array.isArray(body.tags)) throw new BiteshipError(40002058)
  const shipment = { ...places, parcels, insured, cashOnDelivery: cod?.amount ?? 0 }
  const priced: Quote | undefined = quote(service, shipment)
  if (!priced) throw new BiteshipError(40002021)
  return {
    reference_id: filled(body.reference_id) ?? null,
    shipper: {
      name: text(body.shipper_contact_name) ?? null,
      email: text(body.shipper_contact_email) ?? null,
      phone: text(body.shipper_contact_phone) ?? null,
      organization: text(body.shipper_organization) ?? null,
    },
    origin: {
      ...origin,
      ...located(places.origin),
      collection_method: body.origin_collection_method === "drop_off" ? "drop_off" : "pickup",
    },
    destination: {
      ...destination,
      ...located(places.destination),
      proof_of_delivery: proof,
      cash_on_delivery: cod && { ...cod, fee: priced.cash_on_delivery_fee },
    },
    company: service.courier_code,
    type: service.service_code,
    insurance: { amount: insured, fee: priced.insurance_fee },
    ...delivery,
    distance_km: priced.distance_km,
    items: parcels,
    shipment_fee: priced.shipping_fee,
    price: priced.price,
    note: text(body.order_note) ?? null,
    metadata: isObject(body.metadata) ? (toJson(body.metadata) as JsonObject) : {},
    tags: Array.isArray(body.tags) ? body.tags.map(String) : [],
  }
}

type Person = Omit<Party, "postal_code" | "area_id" | "coordinate">

function readParty(
  body: Loose,
  side: "origin" | "destination",
  codes: [number, number, number]
): Person {
  const contact_name = filled(body[`${side}_contact_name`])
  const contact_phone = filled(body[`${side}_contact_phone`])
  const address = filled(body[`${side}_address`])
  if (!contact_name) throw new BiteshipError(codes[0])
  if (!contact_phone) throw new BiteshipError(codes[1])
  if (!address) throw new BiteshipError(codes[2])
  return {
    contact_name,
    contact_phone,
    contact_email: text(body[`${side}_contact_email`]) ?? null,
    address,
    note: text(body[`${side}_note`]) ?? null,
  }
}

function readService(body: Loose): Service {
  const services = servicesOf(filled(body.courier_company) ?? "")
  if (services.length === 0) throw new BiteshipError(40002026)
  const service = services.find(({ service_code }) => service_code === body.courier_type)
  if (!service) throw new BiteshipError(40002027)
  return service
}

function readPlace(body: Loose, side: "origin" | "destination", service: Service): Place {
  const isOrigin = side === "origin"
  const place = placeOfOrder(body, side)
  if (place === "missing") throw new BiteshipError(isOrigin ? 40002011 : 40002010)
  if (place === "half_coordinate") throw new BiteshipError(isOrigin ? 40002022 : 40002024)
  if (typeof place === "string") throw new BiteshipError(40002020)
  if (service.instant && !place.exact) throw new BiteshipError(isOrigin ? 40002023 : 40002025)
  return place
}

function located({ area, exact }: Place): Pick<Party, "postal_code" | "area_id" | "coordinate"> {
  return { postal_code: area.postal_code, area_id: area.id, coordinate: exact }
}

function readCashOnDelivery(body: Loose, service: Service) {
  const amount = number(body.destination_cash_on_delivery) ?? 0
  if (amount <= 0) return null
  if (amount > MAX_COD) throw new BiteshipError(40002030)
  if (!service.cod) throw new BiteshipError(40002031)
  const type = filled(body.destination_cash_on_delivery_type) ?? "7_days"
  if (!COD_TYPES.includes(type)) throw new BiteshipError(40002029)
  return { id: hex(24), amount, type }
}

function readProof(body: Loose, service: Service) {
  const use = boolean(body.destination_proof_of_delivery) ?? false
  const note = filled(body.destination_proof_of_delivery_note) ?? null
  if (use && !note) throw new BiteshipError(40002032)
  if (use && service.instant) throw new BiteshipError(40002033)
  return { use, fee: 0, note, link: null }
}
