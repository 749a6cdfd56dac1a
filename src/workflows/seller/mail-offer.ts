import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Fact } from "../../domain/fact/facts"
import { SELLER_MODULE } from "../../modules/seller"
import { writeLetter } from "../message/write-letter"
import { shopInMail } from "./shop-in-mail"

type Offered = Pick<Fact<"reluv.seller.ownership-offered">, "fact_id" | "id" | "member_id">

/** Tells a member that the shop is offered to them; nobody where the offer ended meanwhile. */
export async function mailOffer(
  container: MedusaContainer,
  { fact_id, id: seller_id, member_id }: Offered
): Promise<void> {
  const [member] = await container
    .resolve(SELLER_MODULE)
    .listSellerMembers({ id: member_id, ownership_offered_at: { $ne: null } })
  if (!member) return
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: member.customer_id }, { select: ["email"] })
  const shop = await shopInMail(container, seller_id)
  if (!customer?.email || !shop) return
  const content = { data: { shop: shop.name }, ids: { seller_id } }
  await writeLetter(container, {
    fact_id,
    kind: "shop-offered",
    to: customer.email,
    content,
    customer_id: member.customer_id,
    seller_id,
  })
}
