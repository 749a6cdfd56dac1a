import { suspendSeller } from "../../../../../../workflows/seller/suspend-seller"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { suspendSeller as contract } from "../../contract"
import { findSeller } from "../find-seller"

export async function POST(req: RequestTo<typeof contract>, res: ResponseOf<typeof contract>) {
  const { id } = req.params
  await suspendSeller(req.scope, { ...req.validatedBody, id, actor: operatorOf(req) })
  res.json({ seller: await findSeller(req.scope, id) })
}
