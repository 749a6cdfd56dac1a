import { VOUCHER_MODULE } from "../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdIn } from "../../_http/customer"
import { openVoucherView } from "../../_views/voucher"
import type { listOpenVouchers } from "./contract"

export async function GET(
  req: RequestTo<typeof listOpenVouchers>,
  res: ResponseOf<typeof listOpenVouchers>
) {
  const { seller_id = null, mine, limit, offset } = req.validatedQuery
  const { vouchers, count } = await req.scope.resolve(VOUCHER_MODULE).readOpenVouchers({
    customer_id: customerIdIn(req),
    seller_id,
    mine: mine === "true",
    limit,
    offset,
  })
  res.json({ vouchers: vouchers.map(openVoucherView), count, offset, limit })
}
