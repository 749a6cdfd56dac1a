import { decideDocument } from "../../../../../../workflows/seller-document/decide-document"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { refuseDocument } from "../../contract"
import { findDocument } from "../../find-document"

export async function POST(
  req: RequestTo<typeof refuseDocument>,
  res: ResponseOf<typeof refuseDocument>
) {
  const { id } = req.params
  const verdict = { status: "refused", reason: req.validatedBody.reason } as const
  await decideDocument(req.scope, { id, verdict, actor: operatorOf(req) })
  res.json({ document: await findDocument(req.scope, id) })
}
