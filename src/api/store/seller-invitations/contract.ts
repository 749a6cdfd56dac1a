import { z } from "zod"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { InvitationToYouView, MembershipView } from "../../_shapes/seller-member"

export const StoreAcceptInvitation = z.strictObject({
  token: text({ max: 200 }).describe("of the mail"),
})

export const listInvitationsToYou = route("GET /store/seller-invitations", {
  who: "customer",
  says: "Invitations to shops that wait for the customer",
  notes:
    "Only the mail has what accepts one: an e-mail address here is what somebody typed, and proves nothing.",
  answer: z.strictObject({ invitations: z.array(InvitationToYouView) }),
})

export const acceptInvitation = route("POST /store/seller-invitations/accept", {
  who: "customer",
  says: "The customer whose e-mail was invited works for the shop",
  notes: "Repeating it answers the same.",
  body: StoreAcceptInvitation,
  example: { token: "selinv_01M7YXBJPKHQ50HCFZQDZJKGR6.kq3vJ8cN1x" },
  answer: z.strictObject({ membership: MembershipView }),
  refuses: [
    "SELLER_INVITATION_NOT_FOUND",
    "SELLER_INVITATION_FOR_ANOTHER",
    "SELLER_MEMBER_EXISTS",
    "SELLER_STATUS_FORBIDDEN",
  ],
})

export const declineInvitation = route("POST /store/seller-invitations/:id/decline", {
  who: "customer",
  says: "Declines an invitation",
  answer: z.strictObject({ id: z.string(), declined: z.literal(true) }),
  refuses: ["SELLER_INVITATION_NOT_FOUND"],
})
