import { submitDocument } from "../../../workflows/seller-document/submit-document"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewVerification } from "../../_views/seller-document"
import type { readVerification, sendDocument } from "./contract"

export async function GET(
  req: RequestTo<typeof readVerification>,
  res: ResponseOf<typeof readVerification>
) {
  res.json({ verification: await viewVerification(req.scope, req.membership.seller_id) })
}

export async function POST(
  req: RequestTo<typeof sendDocument>,
  res: ResponseOf<typeof sendDocument>
) {
  const { id: member_id, seller_id, actor } = req.membership
  const content = req.file?.buffer ?? Buffer.alloc(0)
  const { kind } = req.validatedQuery
  await submitDocument(req.scope, { seller_id, member_id, actor, kind, content })
  res.status(201).json({ verification: await viewVerification(req.scope, seller_id) })
}
