import { VOUCHER_MODULE } from "../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { operatorOf } from "../../../_http/operator"
import { viewVoucher, viewVouchers } from "../../../_views/voucher"
import type { createVoucher, listVouchers } from "./contract"

export async function GET(
  req: RequestTo<typeof listVouchers>,
  res: ResponseOf<typeof listVouchers>
) {
  const { seller_id, limit, offset, ...filter } = req.validatedQuery
  const whose =
    seller_id === undefined ? {} : { seller_id: seller_id === "platform" ? null : seller_id }
  const { vouchers, count } = await req.scope
    .resolve(VOUCHER_MODULE)
    .readVouchers({ ...filter, ...whose, limit, offset })
  res.json({ vouchers: await viewVouchers(req.scope, vouchers), count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof createVoucher>,
  res: ResponseOf<typeof createVoucher>
) {
  const id = await req.scope
    .resolve(VOUCHER_MODULE)
    .createVoucher({ ...req.validatedBody, seller_id: null, actor: operatorOf(req) })
  res.status(201).json({ voucher: await viewVoucher(req.scope, id) })
}
