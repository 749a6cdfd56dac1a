import { z } from "zod"
import { INVITED_ROLES, MOST_INVITATIONS_AN_HOUR } from "../../../domain/seller/invitation"
import { email } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { SellerInvitationView, SellerMemberView } from "../../_shapes/seller-member"

const role = z.enum(INVITED_ROLES)

export const SellerInviteMember = z.strictObject({ email, role })

export const SellerChangeRole = z.strictObject({ role })

const members = z.strictObject({ members: z.array(SellerMemberView) })

const invitation = z.strictObject({
  invitation: SellerInvitationView,
  token: z
    .string()
    .describe(
      "what accepts it, for a shop that hands it over itself; no other answer tells it, and nothing keeps it"
    ),
})

export const listMembers = route("GET /seller/members", {
  who: "member",
  may: "members.read",
  says: "Who works for the shop, the owner first",
  answer: members,
})

export const listInvitations = route("GET /seller/members/invitations", {
  who: "member",
  may: "members.manage",
  says: "Invitations that nobody answered yet, newest first",
  answer: z.strictObject({ invitations: z.array(SellerInvitationView) }),
})

export const inviteMember = route("POST /seller/members/invitations", {
  who: "member",
  may: "members.invite",
  says: "Invites somebody by e-mail; a manager invites staff only",
  notes: `Repeating it answers the same invitation. A shop sends ${MOST_INVITATIONS_AN_HOUR} an hour at most. It is sent by mail (\`reluv-seller-invitation\`).`,
  body: SellerInviteMember,
  example: { email: "dewi@example.com", role: "staff" },
  status: 201,
  answer: invitation,
  refuses: [
    "SELLER_ROLE_FORBIDDEN",
    "SELLER_MEMBER_EXISTS",
    "SELLER_MEMBERS_FULL",
    "SELLER_INVITATION_OPEN",
    "RATE_LIMITED",
  ],
})

export const resendInvitation = route("POST /seller/members/invitations/:id/resend", {
  who: "member",
  may: "members.invite",
  says: "Sends the mail again; the invitation is valid as long as a new one",
  answer: invitation,
  refuses: ["SELLER_INVITATION_NOT_FOUND", "SELLER_MEMBERS_FULL", "RATE_LIMITED"],
})

export const withdrawInvitation = route("DELETE /seller/members/invitations/:id", {
  who: "member",
  may: "members.manage",
  says: "Takes an invitation back: its mail opens nothing any more",
  answer: z.strictObject({
    id: z.string(),
    object: z.literal("seller_invitation"),
    deleted: z.literal(true),
  }),
  refuses: ["SELLER_INVITATION_NOT_FOUND"],
})

export const changeRole = route("POST /seller/members/:id/role", {
  who: "member",
  may: "members.promote",
  says: "Gives a member another role; the owner's is given by a transfer",
  body: SellerChangeRole,
  example: { role: "manager" },
  answer: members,
  refuses: ["SELLER_MEMBER_NOT_FOUND", "SELLER_OWNER_STAYS"],
})

export const removeMember = route("DELETE /seller/members/:id", {
  who: "member",
  may: "members.manage",
  says: "Sends a member away, and takes back what they invited; a manager sends staff away only",
  answer: members,
  refuses: ["SELLER_MEMBER_NOT_FOUND", "SELLER_OWNER_STAYS"],
})

export const leaveShop = route("POST /seller/members/leave", {
  who: "member",
  may: "members.leave",
  says: "Whoever asks does not work for the shop any more",
  answer: z.strictObject({ left: z.literal(true) }),
})
