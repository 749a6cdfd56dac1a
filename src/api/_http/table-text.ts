import type { MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify/sync"

/** Excel takes a file without it for Windows-1252. */
const BYTE_ORDER_MARK = "\ufeff"

export type Separator = "semicolon" | "comma"

/**
 * Rows of a table as a spreadsheet reads them. A cell that it would take for a formula gets a quote before
 * it: what a seller writes must not be computed on somebody else's machine.
 */
export function tableText(
  rows: readonly (readonly (string | null)[])[],
  { separator, isFirst }: { separator: Separator; isFirst: boolean }
): string {
  const text = stringify(
    rows.map((row) => row.map((cell) => cell ?? "")),
    {
      delimiter: separator === "comma" ? "," : ";",
      record_delimiter: "windows",
      escape_formulas: true,
    }
  )
  return isFirst ? BYTE_ORDER_MARK + text : text
}

/** Begins the answer of a table, to be saved under this name. */
export function sendTable<Body>(res: MedusaResponse<Body>, name: string): MedusaResponse<Body> {
  return res
    .type("text/csv; charset=utf-8")
    .set("content-disposition", `attachment; filename="${name}"`)
    .set("cache-control", "private, no-store")
}
