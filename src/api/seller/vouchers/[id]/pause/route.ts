import { VOUCHER_MODULE } from "../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { voucherOf } from "../../../../_http/vouchers"
import { voucherView } from "../../../../_views/voucher"
import type { pauseShopVoucher } from "../../contract"

export async function POST(
  req: RequestTo<typeof pauseShopVoucher>,
  res: ResponseOf<typeof pauseShopVoucher>
) {
  const { seller_id, actor } = req.membership
  const { id } = await voucherOf(req.scope, { id: req.params.id, seller_id })
  await req.scope.resolve(VOUCHER_MODULE).moveVoucher({ id, to: "paused", actor, reason: null })
  res.json({ voucher: voucherView(await voucherOf(req.scope, { id, seller_id })) })
}
