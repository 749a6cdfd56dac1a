import type { Said } from "../said"

type Column = {
  /** The first is written, the others are understood. */
  en: readonly [string, ...string[]]
  id: readonly [string, ...string[]]
}

/** The columns of a table of listings, in both languages: it is written as it is read. */
export const COLUMNS = {
  id: { en: ["id", "listing id"], id: ["id", "id listing"] },
  handle: { en: ["handle"], id: ["handle", "slug"] },
  title: {
    en: ["title", "name"],
    id: ["judul", "nama", "nama barang", "nama produk"],
  },
  description: { en: ["description"], id: ["deskripsi", "keterangan"] },
  category_id: { en: ["category id", "category"], id: ["id kategori", "kategori"] },
  condition: { en: ["condition"], id: ["kondisi"] },
  has_tags: { en: ["has tags"], id: ["berlabel", "ada label"] },
  brand: { en: ["brand"], id: ["merek", "merk"] },
  material: { en: ["material"], id: ["bahan"] },
  size: { en: ["size"], id: ["ukuran"] },
  color: { en: ["color", "colour"], id: ["warna"] },
  measurements: { en: ["measurements"], id: ["pengukuran", "lebar dan panjang"] },
  defects: { en: ["defects"], id: ["kekurangan", "cacat"] },
  price: { en: ["price"], id: ["harga"] },
  original_price: { en: ["original price"], id: ["harga asli", "harga awal"] },
  weight: { en: ["weight"], id: ["berat"] },
  dimensions: { en: ["dimensions"], id: ["dimensi paket", "ukuran paket"] },
  stock: { en: ["stock", "quantity"], id: ["stok", "jumlah"] },
  images: { en: ["images", "pictures"], id: ["gambar", "foto"] },
  status: { en: ["status"], id: ["status"] },
} as const satisfies Record<string, Column>

export type ColumnName = keyof typeof COLUMNS
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[]

const BY_HEADER = new Map<string, ColumnName>(
  COLUMN_NAMES.flatMap((name) =>
    [...COLUMNS[name].en, ...COLUMNS[name].id].map((header) => [header, name] as const)
  )
)

/** `Harga (Rp)`, `original_price` and ` HARGA ` are columns that we know; null where it is none. */
export function columnOf(header: string): ColumnName | null {
  const words = header
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\*/g, "")
    .replaceAll(/[\s_-]+/g, " ")
    .trim()
  return BY_HEADER.get(words) ?? null
}

/** What is wrong with the columns of a table as a whole; null where it can be read. */
export function headerProblem(headers: readonly string[]): Said | null {
  const names = headers.map(columnOf)
  const unknown = headers.filter((_, index) => names[index] === null)
  if (unknown.length > 0) {
    const list = unknown
      .slice(0, 5)
      .map((header) => `"${header.slice(0, 40)}"`)
      .join(", ")
    return { en: `There is no column ${list}`, id: `Tidak ada kolom ${list}` }
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) {
    return {
      en: `The column ${COLUMNS[twice].en[0]} is there twice`,
      id: `Kolom ${COLUMNS[twice].id[0]} ada dua kali`,
    }
  }
  if (names.some((name) => name === "title" || name === "id" || name === "handle")) return null
  return { en: "There is no column title", id: "Tidak ada kolom judul" }
}
