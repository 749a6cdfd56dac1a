/** `GET /v1/orders/cancellation_reasons`. */
const REASONS: Record<"id" | "en", Record<string, string>> = {
  id: {
    change_courier: "Ingin mengganti kurir",
    pickup_delay: "Penjemputan terlalu lama",
    change_address: "Ingin mengubah alamat",
    others: "Lainnya",
  },
  en: {
    change_courier: "I want to change the courier",
    pickup_delay: "The pickup takes too long",
    change_address: "I want to change the address",
    others: "Others",
  },
}

export function cancellationReasons(lang: unknown) {
  const texts = REASONS[lang === "en" ? "en" : "id"]
  return Object.entries(texts).map(([code, reason]) => ({ code, reason }))
}

/** The text kept for a code; `others` brings its own. */
export function reasonText(code: string, own: string | undefined): string | undefined {
  return code === "others" ? own : REASONS.id[code]
}
