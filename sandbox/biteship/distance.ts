import type { Coordinate } from "./types"

const EARTH_RADIUS_KM = 6_371

/** Kilometres along the globe (haversine). */
export function distanceKm(a: Coordinate, b: Coordinate): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const lat = Math.sin(radians(b.latitude - a.latitude) / 2)
  const lng = Math.sin(radians(b.longitude - a.longitude) / 2)
  const h = lat * lat + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * lng * lng
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
