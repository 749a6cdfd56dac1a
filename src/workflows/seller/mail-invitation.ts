import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../domain/fact/facts"
import { SELLER_MODULE } from "../../modules/seller"
import { invitationToken } from "../../shared/invitation-token"
import { sendMail } from "../mail/send-mail"
import { shopInMail } from "./shop-in-mail"

type Sent = Fact<"reluv.seller.member-invited" | "reluv.seller.invitation-sent-again">

/** The mail of an invitation, with the token that accepts it; none for one that ended meanwhile. */
export async function mailInvitation(
  container: MedusaContainer,
  { fact_id, invitation_id }: Pick<Sent, "fact_id" | "invitation_id">
): Promise<void> {
  const [invitation] = await container
    .resolve(SELLER_MODULE)
    .listSellerInvitations({ id: invitation_id, ended_at: null })
  const shop = invitation && (await shopInMail(container, invitation.seller_id))
  if (!shop) return
  const { id, email, role, expires_at } = invitation
  await sendMail(container, {
    to: email,
    template: "reluv-seller-invitation",
    data: { ...shop, role, expires_at },
    secrets: { token: invitationToken(container, id) },
    key: fact_id,
    about: { id, type: "seller_invitation" },
  })
}
