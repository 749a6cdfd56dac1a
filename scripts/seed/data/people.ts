export interface SeedPerson {
  email: string
  first_name: string
  last_name: string
}

/** A place that couriers can reach. */
export interface SeedPlace {
  address_1: string
  district: string
  city: string
  province: string
  postal_code: string
  latitude: number
  longitude: number
  /** What to ask the area search for; the answer with the same postal code is the area. */
  area_query: string
}
