import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { viewDocuments } from "../../../../../_views/seller-document"
import type { listDocumentsOfSeller } from "../../contract"
import { findSeller } from "../find-seller"

export async function GET(
  req: RequestTo<typeof listDocumentsOfSeller>,
  res: ResponseOf<typeof listDocumentsOfSeller>
) {
  const { id } = await findSeller(req.scope, req.params.id)
  res.json({ documents: await viewDocuments(req.scope, id) })
}
