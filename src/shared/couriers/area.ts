/** A district with one of its postal codes; one district may have several. */
export type Area = {
  /** Opaque: neither built nor taken apart by us. */
  id: string
  name: string
  province: string | null
  city: string | null
  district: string | null
  postal_code: string | null
}
