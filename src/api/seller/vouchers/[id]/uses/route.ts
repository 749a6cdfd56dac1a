import { VOUCHER_MODULE } from "../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { voucherOf } from "../../../../_http/vouchers"
import { voucherUseView } from "../../../../_views/voucher"
import type { listShopVoucherUses } from "../../contract"

export async function GET(
  req: RequestTo<typeof listShopVoucherUses>,
  res: ResponseOf<typeof listShopVoucherUses>
) {
  const { limit, offset } = req.validatedQuery
  const { seller_id } = req.membership
  const { id: voucher_id } = await voucherOf(req.scope, { id: req.params.id, seller_id })
  const { uses, count } = await req.scope
    .resolve(VOUCHER_MODULE)
    .readUses({ voucher_id, limit, offset })
  const shown = uses.map((use) => {
    const { customer_id, ...rest } = voucherUseView(use)
    return rest
  })
  res.json({ uses: shown, count, offset, limit })
}
