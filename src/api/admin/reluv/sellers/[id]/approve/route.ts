import { SELLER_MODULE } from "../../../../../../modules/seller"
import { approveSellerWorkflow } from "../../../../../../workflows/seller/approve-seller"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { publicSeller } from "../../../../../_views/seller"
import type { approveSeller } from "../../contract"

/** Lets a pending or suspended shop sell. */
export async function POST(
  req: RequestTo<typeof approveSeller>,
  res: ResponseOf<typeof approveSeller>
) {
  const seller_id = req.params.id
  await approveSellerWorkflow(req.scope).run({
    input: { seller_id, actor: operatorOf(req), reason: null },
  })
  const seller = await req.scope.resolve(SELLER_MODULE).retrieveSeller(seller_id)
  res.json({ seller: publicSeller(seller) })
}
