import { VOUCHER_MODULE } from "../../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { viewVoucher } from "../../../../../_views/voucher"
import type { resumeVoucher } from "../../contract"

export async function POST(
  req: RequestTo<typeof resumeVoucher>,
  res: ResponseOf<typeof resumeVoucher>
) {
  const { id } = req.params
  const { note } = req.validatedBody
  await req.scope
    .resolve(VOUCHER_MODULE)
    .moveVoucher({ id, to: "active", actor: operatorOf(req), reason: note })
  res.json({ voucher: await viewVoucher(req.scope, id) })
}
