import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../../domain/fact/facts"
import { DISCOUNT_MODULE } from "../../../modules/discount"
import { aShop } from "./shop"
import type { Subject } from "./subject"

/** A campaign that a shop is asked to join, as long as it can. */
export async function aCampaign(container: MedusaContainer, fact: Fact): Promise<Subject | null> {
  const { id, seller_id } = fact as Fact<"reluv.campaign.seller-invited">
  const [campaign] = await container.resolve(DISCOUNT_MODULE).listSaleCampaigns({ id }, { take: 1 })
  if (!campaign || campaign.status === "ended" || campaign.join_until <= new Date()) return null
  const shop = await aShop(container, seller_id)
  if (!shop) return null
  const { title, join_until } = campaign
  return {
    ...shop,
    data: { ...shop.data, title, until: join_until.toISOString() },
    ids: { ...shop.ids, campaign_id: id },
  }
}
