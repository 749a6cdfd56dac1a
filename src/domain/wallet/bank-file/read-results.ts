/** What a bank says of one row of a file. */
export type ResultLine = {
  /** Where it stands, the first below the titles is 2. */
  line: number
  reference: string
  /** Null where nobody can say what its words mean. */
  to: "paid" | "failed" | null
  reason: string | null
}

/** What banks call the column that we need, in small letters. */
const TITLES = {
  reference: ["reference", "transaction id", "customer reference", "customerreff", "referensi"],
  status: ["status", "result", "hasil"],
  reason: ["reason", "description", "keterangan", "alasan"],
} as const

const PAID = /^(success|sukses|berhasil|paid|completed|done|dibayar)/i
const FAILED = /^(fail|gagal|reject|ditolak|tolak|return|retur)/i

/**
 * Reads results by the titles of their columns, whatever else the table has. A reason may stand behind the word of the
 * status, and hold what divides columns: BRI's answers are so. Null where a title is missing.
 */
export function readResults(table: readonly (readonly string[])[]): ResultLine[] | null {
  const [titles = [], ...rows] = table
  const at = (names: readonly string[]) =>
    titles.findIndex((title) => names.includes(title.trim().toLowerCase()))
  const columns = {
    reference: at(TITLES.reference),
    status: at(TITLES.status),
    reason: at(TITLES.reason),
  }
  if (columns.reference < 0 || columns.status < 0) return null
  return rows.flatMap((row, index) => {
    const reference = (row[columns.reference] ?? "").trim()
    if (reference === "") return []
    const isLast = columns.status === titles.length - 1
    const status = isLast ? row.slice(columns.status).join(", ") : (row[columns.status] ?? "")
    const words = status.trim()
    const said = columns.reason < 0 ? "" : (row[columns.reason] ?? "").trim()
    const to = PAID.test(words) ? "paid" : FAILED.test(words) ? "failed" : null
    const reason = said || words.replace(/^\S+\s*[-:,]?\s*/, "") || words
    return [{ line: index + 2, reference, to, reason: to === "paid" ? null : reason }]
  })
}
