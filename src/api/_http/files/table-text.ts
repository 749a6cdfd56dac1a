import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify/sync"

/** Excel takes a file without it for Windows-1252. */
const BYTE_ORDER_MARK = "\ufeff"

export type Separator = "semicolon" | "comma"

/** A number stays one, below zero too; a text may be anybody's. */
export type TableCell = string | number | null

/**
 * Rows of a table as a spreadsheet reads them. A text that it would take for a formula gets a quote before
 * it: what a seller writes must not be computed on somebody else's machine.
 */
export function tableText(
  rows: readonly (readonly TableCell[])[],
  { separator, isFirst }: { separator: Separator; isFirst: boolean }
): string {
  const text = stringify(
    rows.map((row) => row.map((cell) => cell ?? "")),
    {
      delimiter: separator === "comma" ? "," : ";",
      record_delimiter: "windows",
      escape_formulas: true,
      // By itself it quotes the end of its own rows only, and a spreadsheet ends one at any.
      quoted_match: /[\r\n]/,
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

/**
 * Sends a table piece by piece. A reader who is slow is waited for, so that memory holds one piece; one who
 * goes ends it, and nothing more is read.
 */
export async function streamTable<Body>(
  res: MedusaResponse<Body>,
  name: string,
  pieces: AsyncIterable<string>
): Promise<void> {
  await pipeline(pieces, sendTable(res, name)).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error
  })
}
