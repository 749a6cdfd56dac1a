import { VOUCHER_MODULE } from "../../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewVoucher } from "../../../../../_views/voucher"
import type { endVoucher } from "../../contract"

export async function POST(req: RequestTo<typeof endVoucher>, res: ResponseOf<typeof endVoucher>) {
  const { id } = req.params
  const { note } = req.validatedBody
  await req.scope
    .resolve(VOUCHER_MODULE)
    .moveVoucher({ id, to: "ended", actor: operatorOf(req), reason: note })
  res.json({ voucher: await viewVoucher(req.scope, id) })
}
