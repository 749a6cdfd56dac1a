import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Fact } from "../../domain/fact/facts"
import { SELLER_MODULE } from "../../modules/seller"
import { sendMail } from "../mail/send-mail"
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
  const data = await shopInMail(container, seller_id)
  if (!customer?.email || !data) return
  await sendMail(container, {
    to: customer.email,
    template: "reluv-shop-offered",
    data,
    secrets: {},
    key: fact_id,
    about: { id: member_id, type: "seller_member" },
  })
}
