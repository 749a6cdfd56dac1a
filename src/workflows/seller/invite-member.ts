import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import type { Invite } from "../../modules/seller/invitations"

/** Invites somebody by e-mail, who may have an account or make one; the mail follows from the fact. */
export async function inviteMember(
  container: MedusaContainer,
  asked: Omit<Invite, "customer_ids" | "valid_days">
) {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: asked.email, has_account: true }, { select: ["id"] })
  const { policies } = container.resolve(RELUV_MODULE).options
  return container.resolve(SELLER_MODULE).invite({
    ...asked,
    customer_ids: customers.map(({ id }) => id),
    valid_days: policies.seller_invitation_days,
  })
}
