import { decideDocument } from "../../../../../../workflows/seller-document/decide-document"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { verifyDocument } from "../../contract"
import { findDocument } from "../../find-document"

export async function POST(
  req: RequestTo<typeof verifyDocument>,
  res: ResponseOf<typeof verifyDocument>
) {
  const { id } = req.params
  const verdict = { status: "verified", reason: null } as const
  await decideDocument(req.scope, { id, verdict, actor: operatorOf(req) })
  res.json({ document: await findDocument(req.scope, id) })
}
