import type { Service } from "./couriers"
import { distanceKm } from "./distance"
import { chargedKg, totalValue } from "./parcels"
import type { Place } from "./place"
import type { Parcel } from "./types"

/** Whole rupiah. `price` is the sum, as Biteship gives it: nothing is to be added again. */
export interface Quote {
  service: Service
  distance_km: number
  /** The service's days or hours for this distance, such as `2 - 3`. */
  duration: string
  shipping_fee: number
  insurance_fee: number
  cash_on_delivery_fee: number
  price: number
}

export interface Shipment {
  origin: Place
  destination: Place
  parcels: Parcel[]
  /** Rupiah to insure; 0 = no insurance. */
  insured: number
  /** Rupiah to collect; 0 = none. */
  cashOnDelivery: number
}

const INSURANCE_RATE = 0.005
const COD_RATE = 0.04

function roundUp(amount: number, step: number): number {
  return Math.ceil(amount / step) * step
}

/** The price of a service for a shipment; `undefined` when the service does not go there. */
export function quote(service: Service, shipment: Shipment): Quote | undefined {
  const { origin, destination, parcels } = shipment
  if (service.instant && !(origin.exact && destination.exact)) return undefined
  const from = service.instant && origin.exact ? origin.exact : origin.area
  const to = service.instant && destination.exact ? destination.exact : destination.area
  const km = distanceKm(from, to)
  const kg = chargedKg(parcels)
  if (km > service.maxKm || kg > service.maxKg) return undefined
  const cargo = service.courier_code === "jntcargo"
  if (cargo && totalValue(parcels) === 0) return undefined
  if (shipment.cashOnDelivery > 0 && !service.cod) return undefined
  const insured = cargo ? totalValue(parcels) : shipment.insured
  const shipping_fee = service.instant ? instantFee(service, km) : regularFee(service, km, kg)
  const insurance_fee = insured > 0 ? Math.max(roundUp(insured * INSURANCE_RATE, 100), 500) : 0
  const cash_on_delivery_fee = roundUp(shipment.cashOnDelivery * COD_RATE, 100)
  return {
    service,
    distance_km: Math.round(km * 10) / 10,
    duration: service.duration[km < 150 ? 0 : km < 1_200 ? 1 : 2],
    shipping_fee,
    insurance_fee,
    cash_on_delivery_fee,
    price: shipping_fee + insurance_fee + cash_on_delivery_fee,
  }
}

/** Grows with the square root of the distance, as real tariffs roughly do, per kilogram. */
function regularFee(service: Service, km: number, kg: number): number {
  const perKg = roundUp((8_000 + 550 * Math.sqrt(km)) * service.factor, 500)
  return perKg * Math.max(kg, service.minKg)
}

/** A start fee for the first four kilometres, then per kilometre. */
function instantFee(service: Service, km: number): number {
  return roundUp((15_000 + 2_500 * Math.max(0, km - 4)) * service.factor, 500)
}
