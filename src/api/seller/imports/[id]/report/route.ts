import { LISTING_IMPORT_MODULE } from "../../../../../modules/listing-import"
import { MOST_ROWS } from "../../../../../workflows/listing-import/read-sheet"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { sendTable, tableText } from "../../../../_http/files/table-text"
import { languageOf } from "../../../../_http/language"
import { viewImportRow } from "../../../../_views/imports"
import type { readImportReport } from "../../contract"

const HEADERS = {
  en: ["row", "title", "action", "state", "listing", "code", "message"],
  id: ["baris", "judul", "tindakan", "keadaan", "listing", "kode", "pesan"],
}

export async function GET(
  req: RequestTo<typeof readImportReport>,
  res: ResponseOf<typeof readImportReport>
) {
  const { id } = req.params
  const { separator } = req.validatedQuery
  const imports = req.scope.resolve(LISTING_IMPORT_MODULE)
  await imports.readImport({ id, seller_id: req.membership.seller_id })
  const rows = await imports.listListingImportRows(
    { import_id: id },
    { take: MOST_ROWS, order: { number: "ASC" } }
  )
  const language = languageOf(req)
  const cells = rows
    .map((row) => viewImportRow(row, language))
    .map(({ number, title, action, state, listing_id, code, message }) => [
      String(number),
      title,
      action,
      state,
      listing_id,
      code,
      message,
    ])
  sendTable(res, "import.csv").end(
    tableText([HEADERS[language], ...cells], { separator, isFirst: true })
  )
}
