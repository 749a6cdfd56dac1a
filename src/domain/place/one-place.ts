import { mayBeOnePlace, nameKey } from "./names"
import { PROVINCES, type Province } from "./provinces"

/** An address by all the names it gives its place. What is null was not told. */
export type ToldPlace = {
  postal_code: string
  city: string | null
  province: string | null
  /** Of the couriers' list of areas. */
  area_id: string | null
  latitude: number | null
  longitude: number | null
}

/** A district with one of its postal codes, as couriers list it. */
export type KnownArea = {
  id: string
  province: string | null
  city: string | null
  district: string | null
}

/** Which name disagrees, and what the postal code says instead, where that is known. */
export type Contradiction = {
  field: "postal_code" | "city" | "biteship_area_id" | "latitude"
  /** Such as `Coblong, Bandung, Jawa Barat`. */
  is_in: string | null
}

/** `-` and the like, written because a form insists. */
const SAYS_NOTHING = /^[^\p{L}\p{N}]*$/u

/**
 * What contradicts the postal code of an address, or null when all its names may be of one place. What
 * nobody can tell (a province of unknown spelling, a code that couriers do not list) contradicts
 * nothing. `areas` are those that couriers list under the postal code; none for a code they do not know.
 */
export function contradictionIn(
  told: ToldPlace,
  areas: readonly KnownArea[]
): Contradiction | null {
  const possible = PROVINCES.filter(({ postal }) => postal.includes(prefixOf(told.postal_code)))
  const is_in = placesOf(areas)
  if (possible.length === 0) return { field: "postal_code", is_in }

  const named = saying(told.province)
  const province = named && provinceNamed(named)
  if (province && !possible.includes(province)) return { field: "postal_code", is_in }

  if (told.area_id && !areas.some(({ id }) => id === told.area_id)) {
    return { field: "biteship_area_id", is_in }
  }
  if (contradictsCity(told, areas)) return { field: "city", is_in }

  const { latitude, longitude } = told
  if (latitude === null || longitude === null) return null
  const there = (province ? [province] : possible).some((one) => isIn(one, latitude, longitude))
  return there ? null : { field: "latitude", is_in }
}

/** A city may be named by its province or its district as well: `Yogyakarta` for Sleman, `Depok` there. */
function contradictsCity({ city }: ToldPlace, areas: readonly KnownArea[]): boolean {
  const named = saying(city)
  if (!named || areas.length === 0) return false
  return !areas.some((area) =>
    [area.city, area.district, area.province].some((name) => name && mayBeOnePlace(name, named))
  )
}

function provinceNamed(name: string): Province | undefined {
  const key = nameKey(name)
  return PROVINCES.find(({ names }) => names.some((known) => nameKey(known) === key))
}

function isIn({ box }: Province, latitude: number, longitude: number): boolean {
  const [south, north, west, east] = box
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}

function prefixOf(postalCode: string): number {
  return Number(postalCode.slice(0, 2))
}

function saying(name: string | null): string | null {
  return name && !SAYS_NOTHING.test(name) ? name : null
}

/** Three at most: some codes serve dozens of districts. */
function placesOf(areas: readonly KnownArea[]): string | null {
  const places = areas.map(({ district, city, province }) =>
    [district, city, province].filter(Boolean).join(", ")
  )
  return [...new Set(places)].slice(0, 3).join("; ") || null
}
