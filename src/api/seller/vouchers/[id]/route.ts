import { VOUCHER_MODULE } from "../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { voucherOf } from "../../../_http/vouchers"
import { voucherView } from "../../../_views/voucher"
import type { changeShopVoucher, getShopVoucher } from "../contract"

export async function GET(
  req: RequestTo<typeof getShopVoucher>,
  res: ResponseOf<typeof getShopVoucher>
) {
  const { seller_id } = req.membership
  res.json({ voucher: voucherView(await voucherOf(req.scope, { id: req.params.id, seller_id })) })
}

export async function POST(
  req: RequestTo<typeof changeShopVoucher>,
  res: ResponseOf<typeof changeShopVoucher>
) {
  const { seller_id, actor } = req.membership
  const { id } = await voucherOf(req.scope, { id: req.params.id, seller_id })
  const { scope, ...rest } = req.validatedBody
  const change = { ...rest, ...(scope && { scope: { ...scope, sellers: [] } }) }
  await req.scope.resolve(VOUCHER_MODULE).changeVoucher({ id, change, actor })
  res.json({ voucher: voucherView(await voucherOf(req.scope, { id, seller_id })) })
}
