import { LISTING_IMPORT_MODULE } from "../../../../../modules/listing-import"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewImport } from "../../../../_views/imports"
import type { startImport } from "../../contract"

export async function POST(
  req: RequestTo<typeof startImport>,
  res: ResponseOf<typeof startImport>
) {
  const own = { id: req.params.id, seller_id: req.membership.seller_id }
  const imports = req.scope.resolve(LISTING_IMPORT_MODULE)
  await imports.startImport(own)
  res.json({ import: viewImport(await imports.readImport(own)) })
}
