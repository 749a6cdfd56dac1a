import { VOUCHER_MODULE } from "../../../../../../modules/voucher"
import { randomCodes } from "../../../../../../modules/voucher/random-codes"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { voucherOf } from "../../../../../_http/vouchers"
import type { makeVoucherCodes } from "../../contract"

export async function POST(
  req: RequestTo<typeof makeVoucherCodes>,
  res: ResponseOf<typeof makeVoucherCodes>
) {
  const { count, prefix, quota } = req.validatedBody
  const { id: voucher_id } = await voucherOf(req.scope, { id: req.params.id })
  const codes = randomCodes(count, prefix)
  await req.scope.resolve(VOUCHER_MODULE).insertCodes({ voucher_id, codes, quota })
  res.status(201).json({ codes })
}
