import { VOUCHER_MODULE } from "../../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { voucherOf } from "../../../../../_http/vouchers"
import { voucherUseView } from "../../../../../_views/voucher"
import type { listVoucherUses } from "../../contract"

export async function GET(
  req: RequestTo<typeof listVoucherUses>,
  res: ResponseOf<typeof listVoucherUses>
) {
  const { limit, offset } = req.validatedQuery
  const { id: voucher_id } = await voucherOf(req.scope, { id: req.params.id })
  const { uses, count } = await req.scope
    .resolve(VOUCHER_MODULE)
    .readUses({ voucher_id, limit, offset })
  res.json({ uses: uses.map(voucherUseView), count, offset, limit })
}
