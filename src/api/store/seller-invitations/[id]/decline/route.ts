import { SELLER_MODULE } from "../../../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { declineInvitation } from "../../contract"
import { invited } from "../../invited"

export async function POST(
  req: RequestTo<typeof declineInvitation>,
  res: ResponseOf<typeof declineInvitation>
) {
  const { id } = req.params
  const who = await invited(req)
  await req.scope.resolve(SELLER_MODULE).declineInvitation({ id, ...who })
  res.json({ id, declined: true })
}
