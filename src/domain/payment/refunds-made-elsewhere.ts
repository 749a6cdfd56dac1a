/** One refund as the vendor lists it; either name may be missing. */
export type VendorRefund = {
  refund_key: string | null
  refund_chargeback_id: string | null
  /** Rupiah. */
  amount: number
  reason: string | null
}

/** One refund in our books: asked for under its id, or made elsewhere and booked by its key. */
export type OwnRefund = {
  id: string
  known_key: string | null
  amount: number
  rail: "gateway" | "manual" | "credit"
  /** How often the vendor was asked, or would have been. */
  attempts: number
}

/**
 * The refunds that the vendor made without us, each with the name that it is booked by. Ours are
 * found by any name that we know; one without a key is ours when its amount is that of a refund that
 * we asked for and that no other record names. A record without any name cannot be told from its own
 * repetition and is left out.
 */
export function refundsMadeElsewhere(
  made: readonly VendorRefund[],
  ours: readonly OwnRefund[]
): { key: string; amount: number; reason: string | null }[] {
  const names = new Set(ours.flatMap(({ id, known_key }) => [id, known_key ?? id]))
  const isNamed = ({ refund_key, refund_chargeback_id }: VendorRefund) =>
    names.has(refund_key ?? "") || names.has(refund_chargeback_id ?? "")
  const listed = new Set(made.map(({ refund_key }) => refund_key))
  const asked = ours
    .filter(({ known_key, rail, attempts }) => !known_key && rail === "gateway" && attempts > 0)
    .filter(({ id }) => !listed.has(id))
    .map(({ amount }) => amount)
  return made.flatMap((record) => {
    if (isNamed(record)) return []
    const { refund_key, refund_chargeback_id, amount, reason } = record
    const twin = refund_key === null ? asked.indexOf(amount) : -1
    if (twin >= 0) {
      asked.splice(twin, 1)
      return []
    }
    const key = refund_key ?? refund_chargeback_id
    return key ? [{ key, amount, reason }] : []
  })
}
