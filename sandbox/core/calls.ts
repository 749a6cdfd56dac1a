import type { Json } from "./json"

export type Vendor = "midtrans" | "iris" | "biteship" | "rajaongkir" | "meilisearch" | "cloudinary"

/** One request that a vendor received from the merchant. */
export interface Call {
  id: number
  vendor: Vendor
  method: string
  path: string
  query: Record<string, unknown>
  /** ISO time. */
  at: string
  /** Parsed body; files are named, not copied. Credentials are masked. */
  request: Json
  /** HTTP status answered; `null` while open or when the connection was cut. */
  status: number | null
  duration_ms: number | null
}

const KEEP = 10_000
const SECRET_FIELDS = new Set(["api_key", "signature", "authorization"])

/** The vendor whose API a path belongs to. Pages and picture delivery are not API calls. */
export function vendorOf(path: string): Vendor | undefined {
  if (path.startsWith("/midtrans/snap/v4/") || path.startsWith("/midtrans/v2/qris/"))
    return undefined
  if (path.startsWith("/midtrans/")) return "midtrans"
  if (path.startsWith("/iris/")) return "iris"
  if (path.startsWith("/biteship/")) return "biteship"
  if (path.startsWith("/rajaongkir/")) return "rajaongkir"
  if (path.startsWith("/meilisearch/")) return "meilisearch"
  if (path.startsWith("/cloudinary/v1_1/")) return "cloudinary"
  return undefined
}

export class CallLog {
  private calls: Call[] = []
  private counter = 0

  add(call: Omit<Call, "id" | "status" | "duration_ms">): Call {
    this.counter += 1
    const kept: Call = { ...call, id: this.counter, status: null, duration_ms: null }
    this.calls.push(kept)
    if (this.calls.length > KEEP) this.calls.splice(0, this.calls.length - KEEP)
    return kept
  }

  find(filter: { vendor?: string; path?: string; method?: string }): Call[] {
    return this.calls.filter(
      (call) =>
        (!filter.vendor || call.vendor === filter.vendor) &&
        (!filter.path || call.path.includes(filter.path)) &&
        (!filter.method || call.method === filter.method.toUpperCase())
    )
  }

  clear(): void {
    this.calls = []
  }
}

/** Masks credentials that travel in a body. */
export function masked(body: Json): Json {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, SECRET_FIELDS.has(key) ? "***" : value])
  )
}
