import { VOUCHER_MODULE } from "../../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewVoucher } from "../../../../../_views/voucher"
import type { pauseVoucher } from "../../contract"

export async function POST(
  req: RequestTo<typeof pauseVoucher>,
  res: ResponseOf<typeof pauseVoucher>
) {
  const { id } = req.params
  const { note } = req.validatedBody
  await req.scope
    .resolve(VOUCHER_MODULE)
    .moveVoucher({ id, to: "paused", actor: operatorOf(req), reason: note })
  res.json({ voucher: await viewVoucher(req.scope, id) })
}
