import type { Route } from "./routes"

/** A body that a route accepts, for tests of what comes after its validation. Most need none. */
export function bodyOf({ method, path }: Route): unknown {
  if (method !== "POST") return undefined
  return BODIES[path] ?? {}
}

const BODIES: Record<string, unknown> = {
  "/seller/listings": { title: "Kemeja", price: 50_000, weight: 300, condition: "good" },
  "/seller/listings/:id": { title: "Kemeja orang lain" },
  "/seller/orders/:id/reject": { reason: "Barang rusak" },
  "/seller/orders/:id/dispute": { answer: "Barangnya sesuai foto" },
  "/store/seller-orders/:id/dispute": { reason: "damaged", text: "Sobek di bagian lengan" },
  "/store/orders/:id/refund-account": {
    bank: "BCA",
    account_number: "1234567890",
    account_name: "Orang Lain",
  },
}
