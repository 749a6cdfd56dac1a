/** A number as people write it, or why it is none. */
export type Amount = { value: number } | { problem: "not_a_number" | "ambiguous" | "not_whole" }

/** `Rp 75.000,-` is seventy-five thousand. */
const AROUND = /^(?:rp\.?|idr)?\s*(.*?)\s*(?:,-+|idr|gram|gr|g|pcs|pc|buah)?$/i

/**
 * A whole number as spreadsheets hold it: `75000`, `75.000`, `Rp 75.000,00`, and as English ones do where it
 * cannot be mistaken: `75,000.00`, `1,250,000`. In Indonesia `75,000` is seventy-five with three decimals,
 * and in English seventy-five thousand: it is neither here, because a guess may be a thousand times off.
 */
export function readAmount(text: string): Amount {
  const [, digits = ""] = AROUND.exec(text.trim().replaceAll("\u00a0", " ")) ?? []
  if (/^\d+$/.test(digits)) return whole(digits)
  const indonesian = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(digits)
  if (indonesian) return decimals(indonesian[1], indonesian[2])
  if (/^\d{1,3},\d{3}$/.test(digits)) return { problem: "ambiguous" }
  const english = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(digits)
  if (english) return decimals(english[1], english[2])
  return { problem: /^\d+[.,]\d+$/.test(digits) ? "not_whole" : "not_a_number" }
}

function decimals(thousands = "", fraction = "0"): Amount {
  if (Number(fraction) !== 0) return { problem: "not_whole" }
  return whole(thousands.replaceAll(/[.,]/g, ""))
}

function whole(digits: string): Amount {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? { value } : { problem: "not_a_number" }
}

/** A length as people write it: `52,5` or `52.5`, perhaps with `cm`. Null where it is none. */
export function readLength(text: string): number | null {
  const [, digits] = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:cm)?$/i.exec(text.trim()) ?? []
  return digits === undefined ? null : Number(digits.replace(",", "."))
}
