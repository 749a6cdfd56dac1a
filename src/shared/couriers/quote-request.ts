import type { CashPeriod } from "../../domain/payment/cash-on-delivery"
import type { ParcelItem } from "./parcel-items"
import type { Place } from "./place"

/** One parcel of one seller on its way to one buyer. */
export type QuoteRequest = {
  origin: Place
  destination: Place
  items: readonly ParcelItem[]
  /** Only these of the configured couriers, such as those a seller accepts. @default all */
  couriers?: readonly string[]
  /** Whether prices shall have insurance in them; asked for in vain where none is offered. @default false */
  insured?: boolean
  /** What the courier is to collect at the door, in rupiah, so that prices have its fee for that in them. */
  cash?: { amount: number; type: CashPeriod }
}

/** What makes one parcel cost what another costs: the names of the pieces and their order do not matter. */
export function keyOfItems(items: readonly ParcelItem[]): string[] {
  return items
    .map((i) => [i.weight, i.quantity, i.value, i.length ?? 0, i.width ?? 0, i.height ?? 0].join())
    .sort()
}
