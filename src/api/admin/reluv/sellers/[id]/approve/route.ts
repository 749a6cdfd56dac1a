import { approveSellerWorkflow } from "../../../../../../workflows/seller/approve-seller"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import type { approveSeller } from "../../contract"
import { findSeller } from "../find-seller"

export async function POST(
  req: RequestTo<typeof approveSeller>,
  res: ResponseOf<typeof approveSeller>
) {
  const seller_id = req.params.id
  await approveSellerWorkflow(req.scope).run({
    input: { seller_id, actor: operatorOf(req), reason: null },
  })
  res.json({ seller: await findSeller(req.scope, seller_id) })
}
