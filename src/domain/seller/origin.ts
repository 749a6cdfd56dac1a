/** Where a seller's parcels start. Coordinates in degrees; instant couriers need them. */
export type SellerOrigin = {
  contact_name: string
  address_1: string
  district: string | null
  city: string
  province: string
  postal_code: string
  /** Biteship's id of the area. Opaque: never built or parsed. */
  biteship_area_id: string | null
  latitude: number | null
  longitude: number | null
  note: string | null
}

/** About a kilometre: near enough for a price, too coarse to find a seller's door. Degrees. */
const COORDINATE_STEP = 0.01

/** What couriers price a parcel by, and no more. */
export function quotedPlace({ biteship_area_id, postal_code, latitude, longitude }: SellerOrigin) {
  return {
    area_id: biteship_area_id,
    postal_code,
    latitude: coarse(latitude),
    longitude: coarse(longitude),
  }
}

/**
 * Where a courier comes to. A parcel starts from where it was priced, though its shop has moved since; a door, a name
 * or a note that was put right within the same place costs nothing and is followed.
 */
export function originToBook(pricedFrom: SellerOrigin | null, now: SellerOrigin): SellerOrigin {
  return pricedFrom && !isSamePlace(pricedFrom, now) ? pricedFrom : now
}

function isSamePlace(one: SellerOrigin, other: SellerOrigin): boolean {
  const [here, there] = [quotedPlace(one), quotedPlace(other)]
  return (
    here.area_id === there.area_id &&
    here.postal_code === there.postal_code &&
    here.latitude === there.latitude &&
    here.longitude === there.longitude
  )
}

function coarse(degrees: number | null): number | null {
  return degrees === null
    ? null
    : Number((Math.round(degrees / COORDINATE_STEP) * COORDINATE_STEP).toFixed(2))
}
