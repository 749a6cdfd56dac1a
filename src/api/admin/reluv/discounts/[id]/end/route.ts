import { endDiscount } from "../../../../../../workflows/discount/end-discount"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewAnyDiscount } from "../../../../../_views/discount"
import type { endAnyDiscount } from "../../contract"

export async function POST(
  req: RequestTo<typeof endAnyDiscount>,
  res: ResponseOf<typeof endAnyDiscount>
) {
  const { id } = req.params
  const { note: reason } = req.validatedBody
  await endDiscount(req.scope, { id, seller_id: null, actor: operatorOf(req), reason })
  res.json({ discount: await viewAnyDiscount(req.scope, id) })
}
