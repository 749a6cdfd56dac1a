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
