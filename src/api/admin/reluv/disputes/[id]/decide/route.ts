import { decideDispute } from "../../../../../../workflows/dispute/decide-dispute"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { decideDispute as route } from "../../contract"
import { findDispute } from "../find-dispute"

/** The operator decides: completed, refunded, or refunded in part. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { id } = await findDispute(req)
  await decideDispute(req.scope, { ...req.validatedBody, id, actor: operatorOf(req) })
  res.json({ dispute: await findDispute(req) })
}
