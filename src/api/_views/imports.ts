import type { RowState } from "../../domain/listing-sheet/row-state"
import type { Language, Said } from "../../domain/said"
import type { ImportSummary } from "../../modules/listing-import/imports"
import type { ImportRowView, ImportView } from "../seller/imports/contract"

export function viewImport({ started_at, created_at, ...summary }: ImportSummary): ImportView {
  const { id, filename, total, invalid, ready, done, failed } = summary
  return {
    id,
    filename,
    status: started_at === null ? "preview" : ready > 0 ? "running" : "done",
    total,
    invalid,
    ready,
    done,
    failed,
    created_at: created_at.toISOString(),
    started_at: started_at?.toISOString() ?? null,
  }
}

type Row = {
  number: number
  title: string | null
  is_new: boolean
  state: RowState
  listing_id: string | null
  code: string | null
  problem: unknown
}

export function viewImportRow(
  { number, title, is_new, state, listing_id, code, problem }: Row,
  language: Language
): ImportRowView {
  return {
    number,
    title,
    action: is_new ? "create" : "update",
    state,
    listing_id,
    code,
    message: (problem as Said | null)?.[language] ?? null,
  }
}
