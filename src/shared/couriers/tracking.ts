import type { CourierStatusName } from "./courier-status"

/** What a vendor tells about a parcel by its waybill. */
export type Tracking = {
  /** `null` when missing or unknown to us; `raw_status` is the vendor's own word. */
  status: CourierStatusName | null
  raw_status: string | null
  link: string | null
  /** Oldest first, times as ISO 8601 with offset. */
  history: {
    status: CourierStatusName | null
    raw_status: string | null
    note: string | null
    updated_at: string | null
  }[]
}
