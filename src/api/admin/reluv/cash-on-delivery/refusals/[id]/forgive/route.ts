import { PURCHASE_PAYMENT_MODULE } from "../../../../../../../modules/purchase-payment"
import type { RequestTo, ResponseOf } from "../../../../../../_contract/route"
import { operatorOf } from "../../../../../../_http/operator"
import type { forgiveCashRefusal } from "../../../contract"

export async function POST(
  req: RequestTo<typeof forgiveCashRefusal>,
  res: ResponseOf<typeof forgiveCashRefusal>
) {
  const { id } = req.params
  await req.scope
    .resolve(PURCHASE_PAYMENT_MODULE)
    .forgiveCashRefusal({ id, actor: operatorOf(req), reason: req.validatedBody.reason })
  res.json({ id })
}
