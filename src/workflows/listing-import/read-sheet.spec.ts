import { readSheet } from "./read-sheet"

const TABLE = [
  ["Judul", "Harga", "Deskripsi", "Merk"],
  ["Kebaya Kutubaru", "Rp 150.000", "Kain brokat, halus; sekali pakai", "Sari Ayu"],
  ["Tas “Rajut”", "75.000", "Baris satu\nbaris dua", "Café"],
]
const line = (cells: readonly string[], mark: string) =>
  cells
    .map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(mark)
const saved = (mark: string, end = "\r\n") =>
  `${TABLE.map((row) => line(row, mark)).join(end)}${end}`

const READ = [
  {
    number: 2,
    cells: {
      title: "Kebaya Kutubaru",
      price: "Rp 150.000",
      description: "Kain brokat, halus; sekali pakai",
      brand: "Sari Ayu",
    },
  },
  {
    number: 3,
    cells: {
      title: "Tas “Rajut”",
      price: "75.000",
      description: "Baris satu\nbaris dua",
      brand: "Café",
    },
  },
]
const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** As Excel's "CSV (semicolon delimited)" writes it under Windows in Indonesian. */
function windows1252(text: string): Buffer {
  const own: Record<string, number> = { "“": 0x93, "”": 0x94 }
  return Buffer.from(Array.from(text, (letter) => own[letter] ?? letter.charCodeAt(0)))
}

function utf16(text: string, order: "le" | "be"): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
  return order === "le" ? bytes : bytes.swap16()
}

describe("a table is read", () => {
  it.each<[string, Buffer]>([
    ["as Excel's CSV UTF-8 in an Indonesian locale", Buffer.concat([BOM, Buffer.from(saved(";"))])],
    ["as Excel's CSV UTF-8 in an English locale", Buffer.concat([BOM, Buffer.from(saved(","))])],
    ["as Excel's Unicode text", utf16(saved("\t"), "le")],
    ["as UTF-16 of the other order", utf16(saved("\t"), "be")],
    ["as Excel's CSV of Windows in an Indonesian locale", windows1252(saved(";"))],
    ["as Google Sheets' and LibreOffice's", Buffer.from(saved(",", "\n"))],
    ["with the line that tells Excel the mark", Buffer.from(`sep=;\r\n${saved(";")}`)],
    [
      "with empty columns and rows behind it",
      Buffer.from(saved(";").replace("Merk", "Merk;;") + ";;;\r\n\r\n"),
    ],
  ])("%s", (_, bytes) => {
    expect(readSheet(bytes)).toEqual(READ)
  })

  it("by the lines of the file, with empty ones between", () => {
    const rows = readSheet(Buffer.from("judul;harga\r\nKebaya;75.000\r\n;\r\nTas;90.000\r\n"))
    expect(rows.map(({ number }) => number)).toEqual([2, 4])
  })
})

const many = (rows: number) => `judul\n${"Kebaya\n".repeat(rows)}`
const hex = (digits: string) => Buffer.from(digits, "hex")

it("takes a thousand rows", () => {
  expect(readSheet(Buffer.from(many(1_000)))).toHaveLength(1_000)
})

it.each<[string, Buffer | string, RegExp]>([
  ["nothing", "", /empty/],
  ["blanks", " \r\n \r\n", /empty/],
  ["a mark and nothing", BOM, /empty/],
  ["headers alone", "judul;harga\r\n", /no row/],
  ["headers and empty rows", "judul;harga\r\n;\r\n", /no row/],
  ["a workbook of Excel", hex("504b030414000600080000002100"), /Save as, CSV/],
  ["an old workbook of Excel", hex("d0cf11e0a1b11ae1"), /Save as, CSV/],
  ["a picture", hex("89504e470d0a1a0a"), /Save as, CSV/],
  ["a PDF", "%PDF-1.7", /Save as, CSV/],
  ["a page", "<!DOCTYPE html><table>", /Save as, CSV/],
  ["bytes", hex("6a7564756c0a0001020300"), /no text/],
  ["a text", "Halo, ini daftar barang saya", /no column/],
  ["a column that nobody knows", "judul;diskon\r\nKebaya;5", /"diskon"/],
  ["a column of somebody else", "judul;seller_id\r\nKebaya;sel_1", /"seller_id"/],
  ["a column twice", "judul;harga;price\r\nKebaya;1;2", /twice/],
  ["no title", "harga;berat\r\n75000;300", /no column title/],
  ["a quote that is not closed", 'judul;harga\r\n"Kebaya;75.000\r\n', /quote/],
  ["a quote within a cell", 'judul;harga\r\nKebaya "A";75.000\r\n', /quote/],
  ["a row with more cells than columns", "judul;harga\r\nKebaya;75;000", /Row 2 has more cells/],
  ["1,001 rows", many(1_001), /More than 1000 rows/],
  ["41 columns", `${Array(41).fill("judul").join(";")}\r\nKebaya`, /More than 40 columns/],
  ["a cell without end", `judul\r\n${"a".repeat(10_001)}`, /more than 10000 characters/],
])("a table is refused that is %s", (_, bytes, says) => {
  expect(() => readSheet(Buffer.from(bytes))).toThrow(
    expect.objectContaining({ code: "IMPORT_INVALID", message: expect.stringMatching(says) })
  )
})
