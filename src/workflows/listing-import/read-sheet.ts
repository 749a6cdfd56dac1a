import { isUtf8 } from "node:buffer"
import { type CsvError, parse } from "csv-parse/sync"
import { type ColumnName, columnOf, headerProblem } from "../../domain/listing-sheet/columns"
import type { Cells } from "../../domain/listing-sheet/read-row"
import type { Said } from "../../domain/said"
import { ImportErrors } from "../../modules/listing-import/errors"

export const MOST_ROWS = 1_000
const MOST_COLUMNS = 40
const LONGEST_CELL = 10_000

/** A row by its columns, and where it stands in the file: the first below the headers is 2. */
export type SheetRow = { number: number; cells: Cells }

/**
 * A table as spreadsheets save it: UTF-8 with or without a mark, "Unicode text" (UTF-16 with tabs) or
 * Windows-1252; divided by commas, semicolons or tabs. Throws `IMPORT_INVALID`.
 */
export function readSheet(bytes: Buffer): SheetRow[] {
  const text = decoded(bytes).replace(/^\s*sep=.\r?\n/i, "")
  if (text.trim() === "") throw refused({ en: "The file is empty", id: "Berkasnya kosong" })
  const [headers = [], ...rows] = recordsOf(text)
  const columns = headers.map((header) => header.trim())
  while (columns.at(-1) === "") columns.pop()
  if (columns.length > MOST_COLUMNS) throw tooMany(MOST_COLUMNS, "columns", "kolom")
  const problem = headerProblem(columns)
  if (problem) throw refused(problem)
  const filled = rows.flatMap((row, index) =>
    row.some((cell) => cell.trim() !== "") ? [{ row, number: index + 2 }] : []
  )
  if (filled.length === 0) {
    throw refused({
      en: "There is no row below the headers",
      id: "Tidak ada baris di bawah judul kolom",
    })
  }
  if (filled.length > MOST_ROWS) throw tooMany(MOST_ROWS, "rows", "baris")
  const names = columns.map((header) => columnOf(header) as ColumnName)
  return filled.map(({ row, number }) => ({ number, cells: cellsOf(names, row, number) }))
}

function cellsOf(names: readonly ColumnName[], row: readonly string[], number: number): Cells {
  if (row.slice(names.length).some((cell) => cell.trim() !== "")) {
    throw refused({
      en: `Row ${number} has more cells than there are columns`,
      id: `Baris ${number} punya lebih banyak sel daripada kolom`,
    })
  }
  if (row.some((cell) => cell.length > LONGEST_CELL)) {
    throw refused({
      en: `Row ${number} has a cell of more than ${LONGEST_CELL} characters`,
      id: `Baris ${number} punya sel lebih dari ${LONGEST_CELL} karakter`,
    })
  }
  return Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""]))
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: MOST_COLUMNS * LONGEST_CELL,
    })
  } catch (error) {
    const { lines, code } = error as CsvError & { lines?: number }
    if (code === undefined) throw error
    throw refused({
      en: `The table cannot be read near line ${lines ?? 1}: a quote is not closed, or stands within a cell`,
      id: `Tabel tidak bisa dibaca di sekitar baris ${lines ?? 1}: tanda kutip tidak ditutup, atau ada di tengah sel`,
    })
  }
}

/** Whatever divides the headers most often, outside of quotes. */
function delimiterOf(text: string): string {
  const [line = ""] = text.split(/\r?\n|\r/, 1)
  const bare = line.replaceAll(/"[^"]*"/g, "")
  const counted = [";", "\t", ","].map((mark) => [mark, bare.split(mark).length] as const)
  return counted.reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** What a file begins with that is no table: a workbook of Excel, old and new, a PDF, a picture, a page. */
const NO_TABLE = [
  "PK\x03\x04",
  "\xd0\xcf\x11\xe0",
  "%PDF",
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "{\\rtf",
]

function decoded(bytes: Buffer): string {
  const start = bytes.toString("latin1", 0, 64)
  if (
    NO_TABLE.some((mark) => start.startsWith(mark)) ||
    /^\s*<(!doctype|html|\?xml)/i.test(start)
  ) {
    throw refused({
      en: "This is no CSV file. In the spreadsheet, choose Save as, CSV UTF-8",
      id: "Ini bukan berkas CSV. Di spreadsheet, pilih Simpan sebagai, CSV UTF-8",
    })
  }
  const text = textOf(bytes)
  if (text.includes("\0")) {
    throw refused({ en: "This is no text file", id: "Ini bukan berkas teks" })
  }
  return text
}

/** The decoder takes the mark away that the encoding is known by. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  return isUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : fromWindows1252(bytes)
}

/** What Windows-1252 has in place of the control characters of Latin-1, from 0x80 on. */
const OF_WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

/** Not by `TextDecoder`, which reads it as Latin-1 in Node 20. */
function fromWindows1252(bytes: Buffer): string {
  const latin = bytes.toString("latin1")
  return latin.replaceAll(/[\u0080-\u009f]/g, (one) => OF_WINDOWS[one.charCodeAt(0) - 0x80] ?? one)
}

function tooMany(most: number, en: string, id: string) {
  return refused({ en: `More than ${most} ${en}`, id: `Lebih dari ${most} ${id}` })
}

function refused(problem: Said) {
  return ImportErrors.IMPORT_INVALID({ problem })
}
