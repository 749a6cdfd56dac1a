import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../domain/fact/facts"
import { ROLE_NAMES } from "../../domain/seller/permissions"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { writeLetter } from "../message/write-letter"
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
  const { id, email: to, role, expires_at } = invitation
  const { language } = container.resolve(RELUV_MODULE).options.mails
  const until = new Date(expires_at).toISOString()
  const data = { shop: shop.name, role: ROLE_NAMES[role][language], until }
  const content = { data, ids: { seller_id: shop.id }, opens: { what: "invitation" as const, id } }
  await writeLetter(container, { fact_id, kind: "seller-invitation", to, language, content })
}
