import type { Said } from "../said"
import type { ColumnName } from "./columns"
import { readAmount, readLength } from "./read-amount"

/** The cells of a row by their columns; an absent column is not in it. */
export type Cells = Partial<Record<ColumnName, string>>

export type CellProblem = { column: ColumnName; says: Said }

/** What a row says, as the body of a request says it, or what of it cannot be understood. */
export type ReadRow = { body: Record<string, unknown>; problems: CellProblem[] }

type Reading = { value: unknown } | { says: Said }

const CONDITIONS: Record<string, string> = {
  baru: "new",
  "seperti baru": "like_new",
  "like new": "like_new",
  baik: "good",
  bagus: "good",
  cukup: "fair",
  "cukup baik": "fair",
}
const STATUSES: Record<string, string> = {
  aktif: "active",
  terbit: "active",
  published: "active",
  draf: "draft",
  konsep: "draft",
  nonaktif: "inactive",
}
const YES = new Set(["yes", "ya", "y", "true", "benar", "1"])
const NO = new Set(["no", "tidak", "t", "n", "false", "salah", "0"])

const text = (cell: string): Reading => ({ value: cell })
const word =
  (words: Record<string, string>) =>
  (cell: string): Reading => {
    const said = cell.toLowerCase()
    return { value: words[said] ?? said.replaceAll(" ", "_") }
  }

const READERS: Partial<Record<ColumnName, (cell: string) => Reading>> = {
  condition: word(CONDITIONS),
  status: word(STATUSES),
  has_tags: yesOrNo,
  price: amount,
  original_price: amount,
  weight: amount,
  stock: amount,
  images: (cell) => ({ value: cell.split(/[\s|]+/).filter(Boolean) }),
  measurements,
  dimensions,
  defects: (cell) => ({
    value: cell
      .split(/[|\n]+/)
      .map((description) => ({ description: description.trim() }))
      .filter(({ description }) => description !== ""),
  }),
}

/** An empty cell says nothing: of a new listing it is the default, of another what it says stays. */
export function readRow(cells: Cells): ReadRow {
  const body: Record<string, unknown> = {}
  const problems: CellProblem[] = []
  for (const [column, raw] of Object.entries(cells) as [ColumnName, string][]) {
    const cell = plain(raw)
    if (cell === "") continue
    const reading = isFault(cell) ? fault() : (READERS[column] ?? text)(cell)
    if ("says" in reading) problems.push({ column, says: reading.says })
    else body[column] = reading.value
  }
  return { body, problems }
}

/** Without the quote that keeps a spreadsheet from computing what a cell says. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r])/, "")
}

function isFault(cell: string): boolean {
  return /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/i.test(cell)
}

function fault(): Reading {
  return {
    says: {
      en: "an error of the spreadsheet; write the value itself",
      id: "galat dari spreadsheet; tulis nilainya langsung",
    },
  }
}

function amount(cell: string): Reading {
  const read = readAmount(cell)
  if ("value" in read) return read
  switch (read.problem) {
    case "ambiguous":
      return {
        says: {
          en: `${cell} can be read in two ways; write ${cell.replace(/\D/g, "")} or ${cell.replace(",", ".")}`,
          id: `${cell} bisa dibaca dua cara; tulis ${cell.replace(/\D/g, "")} atau ${cell.replace(",", ".")}`,
        },
      }
    case "not_whole":
      return {
        says: { en: "a whole number, such as 75.000", id: "bilangan bulat, misalnya 75.000" },
      }
    case "not_a_number":
      return { says: { en: "a number, such as 75.000", id: "angka, misalnya 75.000" } }
  }
}

function yesOrNo(cell: string): Reading {
  const said = cell.toLowerCase()
  if (YES.has(said)) return { value: true }
  if (NO.has(said)) return { value: false }
  return { says: { en: "yes or no", id: "ya atau tidak" } }
}

/** `chest_width=52; length=68,5`. */
function measurements(cell: string): Reading {
  const pairs = cell.split(/[;|\n]+/).filter((pair) => pair.trim() !== "")
  const read = pairs.map((pair) => {
    const [name = "", value = ""] = pair.split(/[=:]/)
    return [name.trim().toLowerCase().replaceAll(" ", "_"), readLength(value)] as const
  })
  if (read.every(([, value]) => value !== null)) return { value: Object.fromEntries(read) }
  return {
    says: {
      en: "names with centimetres, such as chest_width=52; length=68",
      id: "nama dengan sentimeter, misalnya chest_width=52; length=68",
    },
  }
}

/** `30x20x5`. */
function dimensions(cell: string): Reading {
  const [length, width, height, ...more] = cell.split(/[x×*]/i).map(readLength)
  if (length && width && height && more.length === 0) return { value: { length, width, height } }
  return {
    says: {
      en: "length x width x height in centimetres, such as 30x20x5",
      id: "panjang x lebar x tinggi dalam sentimeter, misalnya 30x20x5",
    },
  }
}
