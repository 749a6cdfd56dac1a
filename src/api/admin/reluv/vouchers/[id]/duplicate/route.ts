import { VOUCHER_MODULE } from "../../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewVoucher } from "../../../../../_views/voucher"
import type { duplicateVoucher } from "../../contract"

export async function POST(
  req: RequestTo<typeof duplicateVoucher>,
  res: ResponseOf<typeof duplicateVoucher>
) {
  const id = await req.scope
    .resolve(VOUCHER_MODULE)
    .duplicateVoucher({ id: req.params.id, actor: operatorOf(req) })
  res.status(201).json({ voucher: await viewVoucher(req.scope, id) })
}
