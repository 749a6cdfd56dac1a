import { filled, type Loose, number, object } from "../core/json"
import { type Area, areaByCoordinate, areaById, areaByPostalCode } from "./areas"
import type { Coordinate } from "./types"

/** One end of a journey. `exact` is present when the merchant gave coordinates. */
export interface Place {
  area: Area
  exact: Coordinate | null
}

export type PlaceProblem = "missing" | "invalid" | "half_coordinate"

/** Finds an end by area id, postal code or coordinates; several may be given together. */
function findPlace(given: {
  area_id?: string | undefined
  postal_code?: number | undefined
  latitude?: number | undefined
  longitude?: number | undefined
}): Place | PlaceProblem {
  const { area_id, postal_code, latitude, longitude } = given
  if ((latitude === undefined) !== (longitude === undefined)) return "half_coordinate"
  const exact = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : null
  if (area_id === undefined && postal_code === undefined && !exact) return "missing"
  const area = area_id
    ? areaById(area_id)
    : postal_code !== undefined
      ? areaByPostalCode(postal_code)
      : exact
        ? areaByCoordinate(exact)
        : undefined
  return area ? { area, exact } : "invalid"
}

/** An end as rates name it: `origin_area_id`, `origin_postal_code`, `origin_latitude` … */
export function placeOfRates(body: Loose, side: "origin" | "destination"): Place | PlaceProblem {
  return findPlace({
    area_id: filled(body[`${side}_area_id`]),
    postal_code: number(body[`${side}_postal_code`]),
    latitude: number(body[`${side}_latitude`]),
    longitude: number(body[`${side}_longitude`]),
  })
}

/** An end as orders name it: the coordinate is an object of its own. */
export function placeOfOrder(body: Loose, side: "origin" | "destination"): Place | PlaceProblem {
  const coordinate = object(body[`${side}_coordinate`])
  return findPlace({
    area_id: filled(body[`${side}_area_id`]),
    postal_code: number(body[`${side}_postal_code`]),
    latitude: number(coordinate.latitude),
    longitude: number(coordinate.longitude),
  })
}
