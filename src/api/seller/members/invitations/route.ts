import { SELLER_MODULE } from "../../../../modules/seller"
import { invitationToken } from "../../../../shared/invitation-token"
import { inviteMember as invite } from "../../../../workflows/seller/invite-member"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { answeringForVendors } from "../../../_http/vendor-errors"
import { viewInvitation } from "../../../_views/seller-member"
import type { inviteMember, listInvitations } from "../contract"
import { doing } from "../doing"

export async function GET(
  req: RequestTo<typeof listInvitations>,
  res: ResponseOf<typeof listInvitations>
) {
  const { seller_id } = req.membership
  const open = await req.scope.resolve(SELLER_MODULE).listOpenInvitations({ seller_id })
  res.json({ invitations: open.map(viewInvitation) })
}

export const POST = answeringForVendors(
  async (req: RequestTo<typeof inviteMember>, res: ResponseOf<typeof inviteMember>) => {
    const invitation = await invite(req.scope, { ...req.validatedBody, ...doing(req) })
    res.status(201).json({
      invitation: viewInvitation(invitation),
      token: invitationToken(req.scope, invitation.id),
    })
  }
)
