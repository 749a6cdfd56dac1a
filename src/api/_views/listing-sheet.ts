import { COLUMN_NAMES, type ColumnName } from "../../domain/listing-sheet/columns"
import type { Cells } from "../../domain/listing-sheet/read-row"
import type { OwnListingView } from "../_shapes/listing"

type Cell = string | null

const CELLS: Record<ColumnName, (listing: OwnListingView) => Cell> = {
  id: ({ id }) => id,
  handle: ({ handle }) => handle,
  title: ({ title }) => title,
  description: ({ description }) => description,
  // Which of a category and those above it is its own is not told: an empty cell leaves it.
  category_id: () => null,
  condition: ({ condition }) => condition,
  // Without it is the usual.
  has_tags: ({ has_tags }) => (has_tags ? "yes" : null),
  brand: ({ brand }) => brand,
  material: ({ material }) => material,
  size: ({ size }) => size,
  color: ({ color }) => color,
  measurements: ({ measurements }) =>
    Object.entries(measurements ?? {})
      .map(([name, length]) => `${name}=${length}`)
      .join("; "),
  defects: ({ defects }) => defects.map(({ description }) => description).join(" | "),
  price: ({ price }) => amount(price),
  original_price: ({ original_price }) => amount(original_price),
  weight: ({ weight }) => amount(weight),
  dimensions: ({ dimensions }) =>
    dimensions && `${dimensions.length}x${dimensions.width}x${dimensions.height}`,
  stock: ({ variants }) => amount(variants.reduce((sum, { stock }) => sum + stock, 0)),
  images: ({ images }) => images.join(" "),
  status: ({ status }) => status,
}

/** A listing by the columns of a table, as an import reads it again. */
export function sheetCells(listing: OwnListingView): Cells {
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, CELLS[name](listing) ?? ""]))
}

/** Without marks between thousands, so that no spreadsheet can read them otherwise. */
function amount(value: number | null): Cell {
  return value === null ? null : String(value)
}
