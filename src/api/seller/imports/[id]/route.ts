import { LISTING_IMPORT_MODULE } from "../../../../modules/listing-import"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { languageOf } from "../../../_http/language"
import { viewImport, viewImportRow } from "../../../_views/imports"
import type { readImport } from "../contract"

export async function GET(req: RequestTo<typeof readImport>, res: ResponseOf<typeof readImport>) {
  const { id } = req.params
  const { state, limit, offset } = req.validatedQuery
  const imports = req.scope.resolve(LISTING_IMPORT_MODULE)
  const summary = await imports.readImport({ id, seller_id: req.membership.seller_id })
  const [rows, count] = await imports.listAndCountListingImportRows(
    { import_id: id, ...(state ? { state } : {}) },
    { take: limit, skip: offset, order: { number: "ASC" } }
  )
  const language = languageOf(req)
  res.json({
    import: viewImport(summary),
    rows: rows.map((row) => viewImportRow(row, language)),
    count,
    offset,
    limit,
  })
}
