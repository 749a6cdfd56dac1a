import { SELLER_MODULE } from "../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewInvitationToYou } from "../../_views/seller-member"
import type { listInvitationsToYou } from "./contract"
import { invited } from "./invited"

export async function GET(
  req: RequestTo<typeof listInvitationsToYou>,
  res: ResponseOf<typeof listInvitationsToYou>
) {
  const { email } = await invited(req)
  const waiting = await req.scope.resolve(SELLER_MODULE).listInvitationsTo({ email })
  res.json({ invitations: waiting.map(viewInvitationToYou) })
}
