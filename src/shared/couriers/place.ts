/** Where a parcel starts or ends, in all the ways Biteship understands. */
export type Place = {
  /** Opaque id of Biteship's area search; exact to the district. */
  area_id: string | null
  postal_code: string | null
  latitude: number | null
  longitude: number | null
}

/** The one way in which a place is named to Biteship in one call. */
export type Location =
  | { kind: "area"; area_id: string }
  | { kind: "postal_code"; postal_code: number }
  | { kind: "coordinate"; latitude: number; longitude: number }

/**
 * Couriers that quote and pick up by coordinates only. `rara` is not in Biteship's list, but it has
 * nothing except an instant service, and those never answer to an area or a postal code.
 */
const BY_COORDINATES = new Set(["gojek", "grab", "paxel", "lalamove", "borzo", "deliveree", "rara"])

export function needsCoordinates(courierCode: string): boolean {
  return BY_COORDINATES.has(courierCode.toLowerCase())
}

/**
 * How a place is named for a courier, or `null` when it cannot be. A quote and the booking that
 * follows must name it in the same way, or the price changes: both ask here.
 */
export function locationFor(place: Place, courierCode: string): Location | null {
  const coordinate = coordinateOf(place)
  if (needsCoordinates(courierCode)) return coordinate
  if (place.area_id) return { kind: "area", area_id: place.area_id }
  const postalCode = Number(place.postal_code)
  if (place.postal_code && Number.isSafeInteger(postalCode)) {
    return { kind: "postal_code", postal_code: postalCode }
  }
  return coordinate
}

function coordinateOf({ latitude, longitude }: Place): Location | null {
  return latitude === null || longitude === null
    ? null
    : { kind: "coordinate", latitude, longitude }
}
