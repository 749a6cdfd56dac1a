import { addAddress, listAddresses } from "../../../../../workflows/account/addresses"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { addressView, askedAddress } from "../../../../_views/account-address"
import type { addAccountAddress, listAccountAddresses } from "../../contract"

export async function GET(
  req: RequestTo<typeof listAccountAddresses>,
  res: ResponseOf<typeof listAccountAddresses>
) {
  const addresses = await listAddresses(req.scope, { customer_id: customerIdOf(req) })
  res.json({ addresses: addresses.map(addressView) })
}

export async function POST(
  req: RequestTo<typeof addAccountAddress>,
  res: ResponseOf<typeof addAccountAddress>
) {
  const customer_id = customerIdOf(req)
  const asked = askedAddress(req.validatedBody)
  const address = await addAddress(req.scope, { customer_id, ...asked })
  res.status(201).json({ address: addressView(address) })
}
