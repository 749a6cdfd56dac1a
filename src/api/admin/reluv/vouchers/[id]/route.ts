import { VOUCHER_MODULE } from "../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { operatorOf } from "../../../../_http/operator"
import { viewVoucher } from "../../../../_views/voucher"
import type { changeVoucher, getVoucher } from "../contract"

export async function GET(req: RequestTo<typeof getVoucher>, res: ResponseOf<typeof getVoucher>) {
  const { id } = req.params
  const voucher = await viewVoucher(req.scope, id)
  const { is_used, ...pace } = await req.scope.resolve(VOUCHER_MODULE).readPace({ voucher_id: id })
  res.json({ voucher, is_used, pace })
}

export async function POST(
  req: RequestTo<typeof changeVoucher>,
  res: ResponseOf<typeof changeVoucher>
) {
  const { id } = req.params
  await req.scope
    .resolve(VOUCHER_MODULE)
    .changeVoucher({ id, change: req.validatedBody, actor: operatorOf(req) })
  res.json({ voucher: await viewVoucher(req.scope, id) })
}
