import {
  addVoucher,
  leaveOutVoucher,
  readCartVouchers,
} from "../../../../../workflows/checkout/discounts/cart-vouchers"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { languageOf } from "../../../../_http/language"
import { cartVouchersView } from "../../../../_views/voucher"
import type { addCartVoucher, leaveOutCartVoucher, listCartVouchers } from "../../contract"

export async function GET(
  req: RequestTo<typeof listCartVouchers>,
  res: ResponseOf<typeof listCartVouchers>
) {
  res.json(cartVouchersView(await readCartVouchers(req.scope, req.params.id), languageOf(req)))
}

export async function POST(
  req: RequestTo<typeof addCartVoucher>,
  res: ResponseOf<typeof addCartVoucher>
) {
  const { code } = req.validatedBody
  const settled = await addVoucher(req.scope, { cart_id: req.params.id, code })
  res.json(cartVouchersView(settled, languageOf(req)))
}

export async function DELETE(
  req: RequestTo<typeof leaveOutCartVoucher>,
  res: ResponseOf<typeof leaveOutCartVoucher>
) {
  const { code, voucher_id = "" } = req.validatedBody
  const which = code === undefined ? { voucher_id } : { code }
  const settled = await leaveOutVoucher(req.scope, { cart_id: req.params.id, ...which })
  res.json(cartVouchersView(settled, languageOf(req)))
}
