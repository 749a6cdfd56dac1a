import { LISTING_IMPORT_MODULE } from "../../../modules/listing-import"
import { readSheet } from "../../../workflows/listing-import/read-sheet"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewImport } from "../../_views/imports"
import type { uploadImport } from "./contract"
import { readRows } from "./read-rows"

const LONGEST_NAME = 200

export async function POST(
  req: RequestTo<typeof uploadImport>,
  res: ResponseOf<typeof uploadImport>
) {
  const { seller_id, actor } = req.membership
  const rows = await readRows(req, readSheet(req.file?.buffer ?? Buffer.alloc(0)))
  const filename = (req.file?.originalname ?? "").slice(0, LONGEST_NAME)
  const imports = req.scope.resolve(LISTING_IMPORT_MODULE)
  const id = await imports.addImport({ seller_id, actor, filename, rows })
  res.status(201).json({ import: viewImport(await imports.readImport({ id, seller_id })) })
}
