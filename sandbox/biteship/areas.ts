import { CITIES } from "./area-list"
import { distanceKm } from "./distance"
import type { Coordinate } from "./types"

/** A district with one postal code, in Biteship's words. */
export interface Area extends Coordinate {
  id: string
  name: string
  province: string
  city: string
  city_type: string
  district: string
  postal_code: number
}

const provinces = [...new Set(CITIES.map((city) => city.province))]

export const AREAS: readonly Area[] = CITIES.flatMap((city, cityIndex) => {
  const names = [...new Set(city.districts.map(([name]) => name))]
  return city.districts.map(([district, postal_code, latitude, longitude]) => ({
    // Opaque to clients. The numbers are ours; only the look is the vendor's.
    id: `IDNP${provinces.indexOf(city.province) + 1}IDNC${cityIndex + 101}IDND${
      (cityIndex + 1) * 20 + names.indexOf(district) + 801
    }IDZ${postal_code}`,
    name: `${district}, ${city.city}, ${city.province}. ${postal_code}`,
    province: city.province,
    city: city.city,
    city_type: city.type,
    district,
    postal_code,
    latitude,
    longitude,
  }))
})

const byId = new Map(AREAS.map((area) => [area.id, area]))

export function areaById(id: string): Area | undefined {
  return byId.get(id)
}

/**
 * The area of a postal code. A real code that is not in the list falls to the nearest known one
 * with the same first two digits (the region), so that ordinary addresses can be tried out.
 */
export function areaByPostalCode(code: number): Area | undefined {
  if (!Number.isInteger(code) || code < 10_000 || code > 99_999) return undefined
  const region = AREAS.filter(
    (area) => Math.floor(area.postal_code / 1_000) === Math.floor(code / 1_000)
  )
  return region.reduce<Area | undefined>((best, area) => {
    const nearer = !best || Math.abs(area.postal_code - code) < Math.abs(best.postal_code - code)
    return nearer ? area : best
  }, undefined)
}

export function areaByCoordinate(at: Coordinate): Area | undefined {
  return AREAS.reduce<Area | undefined>(
    (best, area) => (!best || distanceKm(at, area) < distanceKm(at, best) ? area : best),
    undefined
  )
}

/** Every word of the input must occur in the name: district, city, province or postal code. */
export function searchAreas(input: string): Area[] {
  const words = input
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
  if (words.length === 0) return []
  return AREAS.filter((area) =>
    words.every((word) => area.name.toLowerCase().includes(word))
  ).slice(0, 20)
}

/** An area as `GET /v1/maps/areas` shows it. */
export function areaBody(area: Area) {
  return {
    id: area.id,
    name: area.name,
    country_name: "Indonesia",
    country_code: "ID",
    administrative_division_level_1_name: area.province,
    administrative_division_level_1_type: "province",
    administrative_division_level_2_name: area.city,
    administrative_division_level_2_type: area.city_type,
    administrative_division_level_3_name: area.district,
    administrative_division_level_3_type: "district",
    postal_code: area.postal_code,
  }
}
