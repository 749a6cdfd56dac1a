import { cursorOf } from "../_contract/cursor"

/** Rows with one more than a page has, by which there is a next one. */
export function pageOfLive<Row extends { id: string; place: number }>(
  rows: readonly Row[],
  { limit, order }: { limit: number; order: string }
): { rows: Row[]; next_cursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next_cursor =
    rows.length > limit && last ? cursorOf(order, { value: last.place, id: last.id }) : null
  return { rows: page, next_cursor }
}

/** The same of rows that are sorted by their ids. */
export function pageById<Row extends { id: string }>(
  rows: readonly Row[],
  asked: { limit: number; order: string }
): { rows: Row[]; next_cursor: string | null } {
  const placed = rows.map((row) => ({ id: row.id, place: 0 }))
  const { next_cursor } = pageOfLive(placed, asked)
  return { rows: rows.slice(0, asked.limit), next_cursor }
}
