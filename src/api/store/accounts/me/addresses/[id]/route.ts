import { changeAddress, removeAddress } from "../../../../../../workflows/account/addresses"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { customerIdOf } from "../../../../../_http/customer"
import { addressView, askedAddress } from "../../../../../_views/account-address"
import type { changeAccountAddress, removeAccountAddress } from "../../../contract"

export async function POST(
  req: RequestTo<typeof changeAccountAddress>,
  res: ResponseOf<typeof changeAccountAddress>
) {
  const whose = { customer_id: customerIdOf(req), id: req.params.id }
  const address = await changeAddress(req.scope, { ...whose, ...askedAddress(req.validatedBody) })
  res.json({ address: addressView(address) })
}

export async function DELETE(
  req: RequestTo<typeof removeAccountAddress>,
  res: ResponseOf<typeof removeAccountAddress>
) {
  await removeAddress(req.scope, { customer_id: customerIdOf(req), id: req.params.id })
  res.json({})
}
