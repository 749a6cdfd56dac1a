import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CommissionRule } from "../../domain/wallet/commission"
import { DISCOUNT_MODULE } from "../../modules/discount"
import { SELLER_MODULE } from "../../modules/seller"

/** A rule with the names of what it is about; null where it is about all, or where that is gone. */
export type NamedCommission = CommissionRule & {
  seller_name: string | null
  campaign_title: string | null
  category_name: string | null
}

/** Names what rules are about, each kind by one question. */
export async function nameCommissions(
  container: MedusaContainer,
  rules: readonly CommissionRule[]
): Promise<NamedCommission[]> {
  const idsOf = (of: "seller_id" | "campaign_id" | "category_id") => [
    ...new Set(rules.flatMap((rule) => rule[of] ?? [])),
  ]
  const [sellers, campaigns, categories] = await Promise.all([
    named(idsOf("seller_id"), (id) =>
      container.resolve(SELLER_MODULE).listSellers({ id }, { select: ["id", "name"], take: null })
    ),
    named(idsOf("campaign_id"), async (id) => {
      const found = await container
        .resolve(DISCOUNT_MODULE)
        .listSaleCampaigns({ id }, { select: ["id", "title"], take: null })
      return found.map((campaign) => ({ id: campaign.id, name: campaign.title }))
    }),
    named(idsOf("category_id"), (id) =>
      container
        .resolve(Modules.PRODUCT)
        .listProductCategories({ id }, { select: ["id", "name"], take: id.length })
    ),
  ])
  return rules.map((rule) => ({
    ...rule,
    seller_name: sellers.get(rule.seller_id ?? "") ?? null,
    campaign_title: campaigns.get(rule.campaign_id ?? "") ?? null,
    category_name: categories.get(rule.category_id ?? "") ?? null,
  }))
}

async function named(
  ids: string[],
  find: (ids: string[]) => Promise<{ id: string; name: string }[]>
): Promise<Map<string, string>> {
  const found = ids.length === 0 ? [] : await find(ids)
  return new Map(found.map(({ id, name }) => [id, name]))
}
