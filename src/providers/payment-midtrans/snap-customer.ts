import { phoneOf } from "../../shared/phone"
import { cut } from "./text"

type Blank = string | null | undefined

export type SnapCustomerInput = {
  first_name?: Blank
  last_name?: Blank
  email?: Blank
  phone?: Blank
}

/** `customer_details` of Snap; what is blank or not usable is left out. Source: contract §2.1. */
export type SnapCustomer = {
  first_name?: string
  last_name?: string
  email?: string
  phone?: string
}

export function snapCustomer(customer: SnapCustomerInput): SnapCustomer {
  return filled({
    first_name: short(customer.first_name, 255),
    last_name: short(customer.last_name, 255),
    email: email(customer.email),
    phone: phoneOf(customer.phone ?? "") ?? undefined,
  })
}

/** Snap answers 400 to an address that is none, so that nobody could pay: better none at all. */
function email(address: Blank): string | undefined {
  const text = address?.trim() ?? ""
  return text.length <= 255 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined
}

function short(text: Blank, length: number): string | undefined {
  return cut(text ?? "", length) || undefined
}

/** JSON leaves `undefined` out anyway; without the keys, what we build equals what is sent. */
function filled<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}
