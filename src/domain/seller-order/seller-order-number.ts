import { inWib } from "../wib"

/** `REL-2026-000123`: the year in Jakarta and a number that only grows; it is never reused. */
export function sellerOrderNumber(sequence: number, placedAt: Date): string {
  const [year] = inWib(placedAt).date.split("-")
  return `REL-${year}-${String(sequence).padStart(6, "0")}`
}
