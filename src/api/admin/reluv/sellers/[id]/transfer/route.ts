import { transferToCustomer } from "../../../../../../workflows/seller/transfer-to-customer"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { peopleOf } from "../../../../../_views/seller-member"
import type { transferShop } from "../../contract"

export async function POST(
  req: RequestTo<typeof transferShop>,
  res: ResponseOf<typeof transferShop>
) {
  const { id } = req.params
  await transferToCustomer(req.scope, {
    ...req.validatedBody,
    seller_id: id,
    actor: operatorOf(req),
  })
  res.json({ members: await peopleOf(req.scope, id) })
}
