import { VOUCHER_MODULE } from "../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { voucherOf } from "../../_http/vouchers"
import { voucherView } from "../../_views/voucher"
import type { createShopVoucher, listShopVouchers } from "./contract"

export async function GET(
  req: RequestTo<typeof listShopVouchers>,
  res: ResponseOf<typeof listShopVouchers>
) {
  const { limit, offset, ...filter } = req.validatedQuery
  const { seller_id } = req.membership
  const { vouchers, count } = await req.scope
    .resolve(VOUCHER_MODULE)
    .readVouchers({ ...filter, seller_id, limit, offset })
  res.json({ vouchers: vouchers.map(voucherView), count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof createShopVoucher>,
  res: ResponseOf<typeof createShopVoucher>
) {
  const { scope, ...voucher } = req.validatedBody
  const { seller_id, actor } = req.membership
  const id = await req.scope.resolve(VOUCHER_MODULE).createVoucher({
    ...voucher,
    scope: { ...scope, sellers: [] },
    seller_id,
    platform_percent: 0,
    actor,
  })
  res.status(201).json({ voucher: voucherView(await voucherOf(req.scope, { id, seller_id })) })
}
