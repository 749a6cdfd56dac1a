const USUAL = /^\+?[\d\s()./-]+$/

/**
 * A phone number in the one form in which it is kept and sent, `+62812…`. Indonesians write `0812…`,
 * `62812…`, `812…` or `+62 (0)812-…`; a number of another country needs its `+` or `00`.
 * Null when it is none.
 */
export function phoneOf(text: string): string | null {
  const written = text.trim()
  if (!USUAL.test(written)) return null
  const digits = written.replace(/\D/g, "")
  const abroad = written.startsWith("+") ? digits : /^00(.*)/.exec(digits)?.[1]
  const international =
    abroad === undefined ? digits.replace(/^(?:62)?0*/, "62") : abroad.replace(/^620+/, "62")
  return /^[1-9]\d{7,14}$/.test(international) ? `+${international}` : null
}
