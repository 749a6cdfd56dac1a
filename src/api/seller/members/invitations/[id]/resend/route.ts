import { RELUV_MODULE } from "../../../../../../modules/reluv"
import { SELLER_MODULE } from "../../../../../../modules/seller"
import { invitationToken } from "../../../../../../shared/invitation-token"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import { viewInvitation } from "../../../../../_views/seller-member"
import type { resendInvitation } from "../../../contract"
import { doing } from "../../../doing"

export const POST = answeringForVendors(
  async (req: RequestTo<typeof resendInvitation>, res: ResponseOf<typeof resendInvitation>) => {
    const { id } = req.params
    const valid_days = req.scope.resolve(RELUV_MODULE).options.policies.seller_invitation_days
    const invitation = await req.scope
      .resolve(SELLER_MODULE)
      .resendInvitation({ ...doing(req), id, valid_days })
    res.json({
      invitation: viewInvitation(invitation),
      token: invitationToken(req.scope, id),
    })
  }
)
