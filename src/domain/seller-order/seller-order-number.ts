/** WIB, the time of Jakarta, in which Midtrans and the sellers count days. */
const WIB_OFFSET_MILLISECONDS = 7 * 60 * 60 * 1000

/** `REL-2026-000123`: the year in Jakarta and a number that only grows; it is never reused. */
export function sellerOrderNumber(sequence: number, placedAt: Date): string {
  const year = new Date(placedAt.getTime() + WIB_OFFSET_MILLISECONDS).getUTCFullYear()
  return `REL-${year}-${String(sequence).padStart(6, "0")}`
}
