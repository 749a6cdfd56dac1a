import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../domain/fact/facts"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { invitationToken } from "../../shared/invitation-token"
import { sendMail } from "../mail/send-mail"

type Sent = Fact<"reluv.seller.member-invited" | "reluv.seller.invitation-sent-again">

/** The mail of an invitation, with the token that accepts it; none for one that ended meanwhile. */
export async function mailInvitation(
  container: MedusaContainer,
  { fact_id, invitation_id }: Pick<Sent, "fact_id" | "invitation_id">
): Promise<void> {
  const sellers = container.resolve(SELLER_MODULE)
  const [invitation] = await sellers.listSellerInvitations({ id: invitation_id, ended_at: null })
  if (!invitation) return
  const [seller] = await sellers.listSellers({ id: invitation.seller_id })
  if (!seller) return
  const { storefront_url = null } = container.resolve(RELUV_MODULE).options
  await sendMail(container, {
    to: invitation.email,
    template: "reluv-seller-invitation",
    data: {
      shop: { id: seller.id, name: seller.name, handle: seller.handle },
      role: invitation.role,
      expires_at: invitation.expires_at,
      storefront_url,
    },
    secrets: { token: invitationToken(container, invitation.id) },
    key: fact_id,
    about: { id: invitation.id, type: "seller_invitation" },
  })
}
