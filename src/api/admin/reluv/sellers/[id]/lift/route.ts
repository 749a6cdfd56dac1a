import { liftSuspension } from "../../../../../../workflows/seller/suspend-seller"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { liftSuspension as contract } from "../../contract"
import { findSeller } from "../find-seller"

export async function POST(req: RequestTo<typeof contract>, res: ResponseOf<typeof contract>) {
  const { id } = req.params
  const { note } = req.validatedBody
  await liftSuspension(req.scope, { id, actor: operatorOf(req), reason: note })
  res.json({ seller: await findSeller(req.scope, id) })
}
