import { z } from "zod"
import { INVITED_ROLES } from "../../domain/seller/invitation"
import { MEMBER_ROLES, PERMISSION_NAMES } from "../../domain/seller/permissions"
import { sellerStatus } from "../../domain/seller/seller-status"
import { oneOf, time } from "./common"
import { SellerName } from "./seller"

const person = {
  id: z.string(),
  role: z.enum(MEMBER_ROLES),
  name: z.string().nullable().describe("null for an account that is gone"),
  ownership_offered_at: time.nullable().describe("when the owner offered them the shop"),
  joined_at: time,
}

export const SellerMemberView = z
  .strictObject({
    ...person,
    email: z.string().nullable().describe("for the owner and managers; null for staff"),
    is_you: z.boolean(),
  })
  .meta({ id: "SellerMemberView", description: "Somebody who works for a shop" })
export type SellerMemberView = z.infer<typeof SellerMemberView>

export const OperatorMemberView = z
  .strictObject({ ...person, email: z.string().nullable(), customer_id: z.string() })
  .meta({ id: "OperatorMemberView", description: "Somebody who works for a shop, for operators" })
export type OperatorMemberView = z.infer<typeof OperatorMemberView>

export const SellerInvitationView = z
  .strictObject({
    id: z.string(),
    email: z.string(),
    role: z.enum(INVITED_ROLES),
    invited_by: z.string().describe("a member's id"),
    sent_at: time,
    expires_at: time.describe("from then on it can be sent again, or taken back"),
  })
  .meta({ id: "SellerInvitationView", description: "An open invitation, as the shop sees it" })
export type SellerInvitationView = z.infer<typeof SellerInvitationView>

export const InvitationToYouView = z
  .strictObject({
    id: z.string(),
    role: z.enum(INVITED_ROLES),
    expires_at: time,
    seller: SellerName,
  })
  .meta({ id: "InvitationToYouView", description: "An open invitation, as the invited see it" })
export type InvitationToYouView = z.infer<typeof InvitationToYouView>

export const MembershipView = z
  .strictObject({
    id: z.string().describe("the member's"),
    role: z.enum(MEMBER_ROLES),
    may: z.array(oneOf(PERMISSION_NAMES)).describe("what they may do there now"),
    ownership_offered_at: person.ownership_offered_at,
    seller: z
      .strictObject({ ...SellerName.shape, status: oneOf(sellerStatus.statuses) })
      .describe("its `id` is what `x-seller-id` takes"),
  })
  .meta({ id: "MembershipView", description: "A shop that somebody works for" })
export type MembershipView = z.infer<typeof MembershipView>
