import { SELLER_MODULE } from "../../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { withdrawInvitation } from "../../contract"
import { doing } from "../../doing"

export async function DELETE(
  req: RequestTo<typeof withdrawInvitation>,
  res: ResponseOf<typeof withdrawInvitation>
) {
  const { id } = req.params
  await req.scope.resolve(SELLER_MODULE).withdrawInvitation({ ...doing(req), id })
  res.json({ id, object: "seller_invitation", deleted: true })
}
