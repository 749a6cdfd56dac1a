import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { permissionsOf } from "../../domain/seller/permissions"
import { SELLER_MODULE } from "../../modules/seller"
import type { InvitationToSomebody } from "../../modules/seller/answering"
import type { InvitationRow } from "../../modules/seller/invitations"
import type { MembershipRow } from "../../modules/seller/memberships"
import type { Membership } from "../_http/member"
import type {
  InvitationToYouView,
  MembershipView,
  OperatorMemberView,
  SellerInvitationView,
  SellerMemberView,
} from "../_shapes/seller-member"
import { sellerName } from "./seller"

/** The people of a shop, for operators: the owner first. */
export async function peopleOf(
  container: MedusaContainer,
  seller_id: string
): Promise<OperatorMemberView[]> {
  const members = await container.resolve(SELLER_MODULE).listPeople({ seller_id })
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: members.map(({ customer_id }) => customer_id) },
      { select: ["id", "first_name", "last_name", "email"], take: null }
    )
  const byId = new Map(customers.map((customer) => [customer.id, customer]))
  return members.map(({ id, customer_id, role, ownership_offered_at, created_at }) => {
    const { first_name, last_name, email = null } = byId.get(customer_id) ?? {}
    return {
      id,
      customer_id,
      role,
      name: [first_name, last_name].filter(Boolean).join(" ") || null,
      email,
      ownership_offered_at: ownership_offered_at?.toISOString() ?? null,
      joined_at: created_at.toISOString(),
    }
  })
}

/** The same for one of them: their e-mails are for those who invite and dismiss people. */
export async function colleaguesOf(
  container: MedusaContainer,
  { id: you, seller_id, role }: Membership
): Promise<SellerMemberView[]> {
  const people = await peopleOf(container, seller_id)
  return people.map(({ customer_id: _, email, ...person }) => ({
    ...person,
    email: role === "staff" ? null : email,
    is_you: person.id === you,
  }))
}

export function viewInvitation(invitation: InvitationRow): SellerInvitationView {
  const { id, email, role, invited_by, sent_at, expires_at } = invitation
  return {
    id,
    email,
    role,
    invited_by,
    sent_at: sent_at.toISOString(),
    expires_at: expires_at.toISOString(),
  }
}

export function viewInvitationToYou(invitation: InvitationToSomebody): InvitationToYouView {
  const { id, role, expires_at, seller_id, handle, name } = invitation
  const seller = sellerName({ id: seller_id, handle, name })
  return { id, role, expires_at: expires_at.toISOString(), seller }
}

export function viewMembership(membership: MembershipRow): MembershipView {
  const { id, role, ownership_offered_at, seller_id, status, handle, name } = membership
  return {
    id,
    role,
    may: permissionsOf({ role, status }),
    ownership_offered_at: ownership_offered_at?.toISOString() ?? null,
    seller: { ...sellerName({ id: seller_id, handle, name }), status },
  }
}
