import type { JsonObject } from "../core/json"

export interface Coordinate {
  latitude: number
  longitude: number
}

export interface Parcel {
  name: string
  description: string | null
  category: string | null
  sku: string | null
  /** Rupiah for one piece. */
  value: number
  quantity: number
  /** Grams for one piece. */
  weight: number
  /** Centimetres. */
  length: number | null
  width: number | null
  height: number | null
}

export interface Party {
  contact_name: string
  contact_phone: string
  contact_email: string | null
  address: string
  note: string | null
  postal_code: number | null
  area_id: string | null
  coordinate: Coordinate | null
}

export interface Driver {
  name: string | null
  phone: string | null
  photo_url: string | null
  plate_number: string | null
}

/** One booked parcel. Times are milliseconds since 1970, money is whole rupiah. */
export interface BiteshipOrder {
  id: string
  short_id: string
  reference_id: string | null
  tracking_id: string
  waybill_id: string | null
  status: string
  shipper: {
    name: string | null
    email: string | null
    phone: string | null
    organization: string | null
  }
  origin: Party & { collection_method: "pickup" | "drop_off" }
  destination: Party & {
    proof_of_delivery: { use: boolean; fee: number; note: string | null; link: string | null }
    cash_on_delivery: { id: string; amount: number; fee: number; type: string } | null
  }
  company: string
  type: string
  driver: Driver
  insurance: { amount: number; fee: number }
  delivery_type: string
  delivery_at: number
  distance_km: number
  items: Parcel[]
  shipment_fee: number
  price: number
  note: string | null
  metadata: JsonObject
  tags: string[]
  cancellation: { code: string; reason: string } | null
  history: { status: string; note: string; at: number }[]
  created_at: number
}

/** A webhook as it was sent; kept so that it can be sent again. */
export interface BiteshipEvent {
  order_id: string
  at: number
  body: JsonObject
}
