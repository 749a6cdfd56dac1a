import { rejectSeller } from "../../../../../../workflows/seller/reject-seller"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { rejectSeller as contract } from "../../contract"
import { findSeller } from "../find-seller"

export async function POST(req: RequestTo<typeof contract>, res: ResponseOf<typeof contract>) {
  const { id } = req.params
  await rejectSeller(req.scope, { id, actor: operatorOf(req), reason: req.validatedBody.note })
  res.json({ seller: await findSeller(req.scope, id) })
}
