import { filled, list, number, object, text } from "../core/json"
import type { Parcel } from "./types"

/** Cubic centimetres that count as one kilogram. */
const VOLUMETRIC_DIVISOR = 6_000

/** Reads `items[]`; `undefined` when one lacks a name, value, quantity or weight. */
export function readParcels(value: unknown): Parcel[] | undefined {
  const parcels = list(value).map((entry): Parcel | undefined => {
    const item = object(entry)
    const name = filled(item.name)
    const worth = number(item.value)
    const quantity = number(item.quantity)
    const weight = number(item.weight)
    if (!name || worth === undefined || worth < 0 || !quantity || quantity < 1 || !weight)
      return undefined
    if (weight <= 0) return undefined
    return {
      name,
      description: text(item.description) ?? null,
      category: text(item.category) ?? null,
      sku: text(item.sku) ?? null,
      value: worth,
      quantity,
      weight,
      length: number(item.length) ?? null,
      width: number(item.width) ?? null,
      height: number(item.height) ?? null,
    }
  })
  const good = parcels.filter((parcel) => parcel !== undefined)
  return good.length > 0 && good.length === parcels.length ? good : undefined
}

/** Whole kilograms that are charged: real or volumetric weight, whichever is more, rounded up. */
export function chargedKg(parcels: Parcel[]): number {
  const kilograms = parcels.reduce((sum, { weight, quantity, length, width, height }) => {
    const volumetric = ((length ?? 0) * (width ?? 0) * (height ?? 0)) / VOLUMETRIC_DIVISOR
    return sum + Math.max(weight / 1_000, volumetric) * quantity
  }, 0)
  return Math.max(1, Math.ceil(kilograms))
}

export function totalValue(parcels: Parcel[]): number {
  return parcels.reduce((sum, parcel) => sum + parcel.value * parcel.quantity, 0)
}
