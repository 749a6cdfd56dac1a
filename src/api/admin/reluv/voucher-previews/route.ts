import { previewOf } from "../../../../domain/voucher/preview"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { previewVoucher } from "../vouchers/contract"

export async function POST(
  req: RequestTo<typeof previewVoucher>,
  res: ResponseOf<typeof previewVoucher>
) {
  const { voucher, sample } = req.validatedBody
  const { amount, to_pay, funding, obstacle } = previewOf({ ...voucher, stackable: true }, sample)
  res.json({
    amount,
    to_pay,
    by_platform: funding.platform,
    by_seller: funding.seller,
    missing: obstacle?.why === "min_spend" ? obstacle.missing : 0,
  })
}
