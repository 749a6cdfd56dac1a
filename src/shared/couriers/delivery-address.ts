import type { MedusaError } from "@medusajs/framework/utils"
import { contradictionIn, type KnownArea, type ToldPlace } from "../../domain/place/one-place"
import type { Said } from "../../domain/said"
import { phoneOf } from "../phone"
import { CourierErrors } from "./errors"
import { type MedusaAddress, placeOfAddress } from "./parcel"

/** The areas of a postal code, as couriers list them; null when they cannot be asked. */
export type AreasOfPostalCode = (code: string) => Promise<readonly KnownArea[] | null>

/** What the booking and the label are made of. A parcel without any of these goes nowhere. */
const NEEDED = {
  first_name: {
    en: "first_name: the name of who gets the parcel",
    id: "first_name: nama penerima paket",
  },
  phone: {
    en: "phone: an Indonesian mobile number, such as 0812-3456-7890",
    id: "phone: nomor ponsel Indonesia, misalnya 0812-3456-7890",
  },
  address_1: { en: "address_1: street and number", id: "address_1: jalan dan nomor" },
  city: { en: "city: the city or regency", id: "city: kota atau kabupaten" },
  postal_code: {
    en: "postal_code: five digits, such as 10310",
    id: "postal_code: lima angka, misalnya 10310",
  },
  country_code: {
    en: "country_code: Indonesia (id): couriers serve no other country",
    id: "country_code: Indonesia (id): kurir tidak melayani negara lain",
  },
} as const satisfies Record<string, Said>
type Needed = keyof typeof NEEDED

const WHOLE_COORDINATE: Said = {
  en: "metadata: latitude and longitude as numbers, or neither",
  id: "metadata: latitude dan longitude sebagai angka, atau tidak keduanya",
}

/**
 * What stands against bringing a parcel to an address, or null: asked before anybody pays for it. What a
 * booking needs is there and can be used, and all names of the place are of one place. Where couriers
 * cannot be asked for their areas, only what needs no list is looked at.
 */
export async function deliveryProblem(
  address: MedusaAddress | null | undefined,
  areasOf: AreasOfPostalCode
): Promise<MedusaError | null> {
  if (!address) return CourierErrors.SHIPPING_ADDRESS_MISSING()
  const needs: Said[] = missingIn(address).map((field) => NEEDED[field])
  if (hasHalfCoordinate(address)) needs.push(WHOLE_COORDINATE)
  if (needs.length > 0) {
    return CourierErrors.SHIPPING_ADDRESS_INCOMPLETE({ needs })
  }
  const told = toldPlace(address)
  const areas = await areasOf(told.postal_code)
  const contradiction = contradictionIn(areas ? told : { ...told, area_id: null }, areas ?? [])
  return (
    contradiction &&
    CourierErrors.SHIPPING_ADDRESS_CONTRADICTS({ ...contradiction, postal_code: told.postal_code })
  )
}

function missingIn(address: MedusaAddress): Needed[] {
  const { country_code } = address
  const fits: Record<Needed, boolean> = {
    first_name: said(address.first_name) !== null || said(address.last_name) !== null,
    phone: phoneOf(said(address.phone) ?? "") !== null,
    address_1: said(address.address_1) !== null,
    city: said(address.city) !== null,
    postal_code: /^[1-9]\d{4}$/.test(postalCodeOf(address)),
    country_code: said(country_code) === null || said(country_code)?.toLowerCase() === "id",
  }
  return (Object.keys(NEEDED) as Needed[]).filter((field) => !fits[field])
}

/** Half of a coordinate, or one that is none: instant couriers would not find the place, and say nothing. */
function hasHalfCoordinate(address: MedusaAddress): boolean {
  const { latitude, longitude } = address.metadata ?? {}
  const told = [latitude, longitude].some((value) => (value ?? "") !== "")
  return told && (placeOfAddress(address)?.latitude ?? null) === null
}

function toldPlace(address: MedusaAddress): ToldPlace {
  const place = placeOfAddress(address)
  return {
    postal_code: postalCodeOf(address),
    city: said(address.city),
    province: said(address.province),
    area_id: place?.area_id ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  }
}

function postalCodeOf({ postal_code }: MedusaAddress): string {
  // A number where a client sent one.
  return typeof postal_code === "number" ? `${postal_code}` : (said(postal_code) ?? "")
}

/** Null for a blank, and for `-` and the like, which a form was given to be quiet. */
function said(value: unknown): string | null {
  return typeof value === "string" && /[\p{L}\p{N}]/u.test(value) ? value.trim() : null
}
