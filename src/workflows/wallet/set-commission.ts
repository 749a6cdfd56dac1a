import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CommissionRule } from "../../domain/wallet/commission"
import { CategoryErrors } from "../../modules/category/errors"
import { DISCOUNT_MODULE } from "../../modules/discount"
import { DiscountErrors } from "../../modules/discount/errors"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Actor } from "../../shared/sql"

/** Throws `SELLER_NOT_FOUND`, `CAMPAIGN_NOT_FOUND`, `CATEGORY_NOT_FOUND`, `COMMISSION_THERE`. */
export async function setCommission(
  container: MedusaContainer,
  { rule, replaces, actor }: { rule: Omit<CommissionRule, "id">; replaces: boolean; actor: Actor }
): Promise<CommissionRule> {
  const { seller_id, campaign_id, category_id } = rule
  if (seller_id) {
    const sellers = await container
      .resolve(SELLER_MODULE)
      .listSellers({ id: seller_id }, { select: ["id"], take: 1 })
    if (sellers.length === 0) throw SellerErrors.SELLER_NOT_FOUND()
  }
  if (campaign_id) {
    const campaigns = await container
      .resolve(DISCOUNT_MODULE)
      .listSaleCampaigns({ id: campaign_id }, { select: ["id"], take: 1 })
    if (campaigns.length === 0) throw DiscountErrors.CAMPAIGN_NOT_FOUND()
  }
  if (category_id) {
    const categories = await container
      .resolve(Modules.PRODUCT)
      .listProductCategories({ id: category_id }, { select: ["id"], take: 1 })
    if (categories.length === 0) throw CategoryErrors.CATEGORY_NOT_FOUND()
  }
  return container.resolve(WALLET_MODULE).setCommissionRule({ rule, replaces, actor })
}
