import { filled, type Loose, number } from "../core/json"
import { durationUnit, servicesOf } from "./couriers"
import { BiteshipError } from "./errors"
import { readParcels, totalValue } from "./parcels"
import { type Place, placeOfRates } from "./place"
import { type Quote, quote } from "./price"

/** `POST /v1/rates/couriers`. */
export function rates(body: Loose) {
  const couriers = filled(body.couriers)
    ?.split(",")
    .map((code) => code.trim().toLowerCase())
  const parcels = readParcels(body.items)
  if (!couriers || !parcels) throw new BiteshipError(40001002)
  const origin = known(placeOfRates(body, "origin"))
  const destination = known(placeOfRates(body, "destination"))
  if (couriers.every((code) => code === "jntcargo") && totalValue(parcels) === 0) {
    throw new BiteshipError(40001007)
  }
  const shipment = {
    origin,
    destination,
    parcels,
    insured: number(body.courier_insurance) ?? 0,
    cashOnDelivery: number(body.destination_cash_on_delivery) ?? 0,
  }
  const quotes = [...new Set(couriers)]
    .flatMap(servicesOf)
    .flatMap((service) => quote(service, shipment) ?? [])
  // An empty answer does not exist: no courier is an error with HTTP 400.
  if (quotes.length === 0) throw new BiteshipError(40001010)
  return {
    success: true,
    object: "courier_pricing",
    message: "Success to retrieve courier pricing",
    code: 20001007,
    origin: locationBody(origin),
    destination: locationBody(destination),
    stops: [],
    pricing: quotes.map(pricingBody),
  }
}

function known(place: Place | string): Place {
  if (typeof place !== "string") return place
  throw new BiteshipError(place === "invalid" ? 40001001 : 40001002)
}

function locationBody({ area, exact }: Place) {
  return {
    location_id: null,
    latitude: exact?.latitude ?? null,
    longitude: exact?.longitude ?? null,
    postal_code: area.postal_code,
    country_name: "Indonesia",
    country_code: "ID",
    administrative_division_level_1_name: area.province,
    administrative_division_level_1_type: "province",
    administrative_division_level_2_name: area.city,
    administrative_division_level_2_type: area.city_type,
    administrative_division_level_3_name: area.district,
    administrative_division_level_3_type: "district",
    administrative_division_level_4_name: null,
    administrative_division_level_4_type: "subdistrict",
    address: null,
  }
}

function pricingBody({ service, duration, ...fees }: Quote) {
  const unit = durationUnit(service)
  return {
    available_collection_method: service.instant ? ["pickup"] : ["pickup", "drop_off"],
    available_for_cash_on_delivery: service.cod,
    available_for_proof_of_delivery: !service.instant,
    available_for_instant_waybill_id: !service.instant,
    available_for_insurance: service.insurance,
    company: service.courier_code,
    courier_name: service.courier_name,
    courier_code: service.courier_code,
    courier_service_name: service.service_name,
    courier_service_code: service.service_code,
    currency: "IDR",
    description: service.description,
    // The texts are for people: days in lower case, hours with a capital letter.
    duration: `${duration} ${unit === "days" ? "days" : "Hours"}`,
    shipment_duration_range: duration,
    shipment_duration_unit: unit,
    service_type: service.service_type,
    shipping_type: service.shipping_type,
    shipping_fee: fees.shipping_fee,
    shipping_fee_discount: 0,
    shipping_fee_surcharge: 0,
    insurance_fee: fees.insurance_fee,
    cash_on_delivery_fee: fees.cash_on_delivery_fee,
    tax_lines: [],
    price: fees.price,
    type: service.service_code,
  }
}
