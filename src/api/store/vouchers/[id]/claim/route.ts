import { VOUCHER_MODULE } from "../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { claimVoucher } from "../../contract"

export async function POST(
  req: RequestTo<typeof claimVoucher>,
  res: ResponseOf<typeof claimVoucher>
) {
  const { id } = req.params
  const customer_id = customerIdOf(req)
  await req.scope.resolve(VOUCHER_MODULE).claimForCustomer({ id, customer_id })
  res.json({ id, is_claimed: true })
}
