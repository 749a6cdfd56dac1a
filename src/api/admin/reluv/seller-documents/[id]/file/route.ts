import { openDocument } from "../../../../../../workflows/seller-document/open-document"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { readDocumentFile } from "../../contract"

export async function GET(
  req: RequestTo<typeof readDocumentFile>,
  res: ResponseOf<typeof readDocumentFile>
) {
  const { id } = req.params
  const { bytes, media_type } = await openDocument(req.scope, { id, actor: operatorOf(req) })
  const name = `${id}.${media_type.split("/")[1]}`
  res
    .type(media_type)
    .set("content-disposition", `attachment; filename="${name}"`)
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .end(bytes)
}
