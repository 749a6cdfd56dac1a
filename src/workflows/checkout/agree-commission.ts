import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { rupiah } from "../../domain/money/rupiah"
import type { PartFunding } from "../../domain/voucher/part-funding"
import { commissionOf } from "../../domain/wallet/commission"
import { sharesOf } from "../../domain/wallet/part-money"
import { RELUV_MODULE } from "../../modules/reluv"
import type { NewSellerOrder } from "../../modules/seller-order/insert-seller-orders"
import { WALLET_MODULE } from "../../modules/wallet"
import { pathOf } from "../category/path-of-category"

/** What each part pays for its sale, as the rules are now: the cut keeps it, whatever they become. */
export async function agreeCommission(
  container: MedusaContainer,
  parts: readonly NewSellerOrder[]
): Promise<NewSellerOrder[]> {
  const { commission } = container.resolve(RELUV_MODULE).options
  const rules = await container
    .resolve(WALLET_MODULE)
    .findCommissionRules({ seller_ids: parts.map(({ seller_id }) => seller_id) })
  const isByCategory = rules.some(({ category_id }) => category_id !== null)
  const paths = isByCategory ? await categoriesOf(container, parts) : new Map<string, string[]>()
  const { percent, tax_percent, ...terms } = commission
  const agreement = {
    rules,
    usual: { ...terms, basis_points: basisPointsOf(percent) },
    tax_basis_points: basisPointsOf(tax_percent),
  }
  return parts.map((part) => {
    const { goods, shipping } = sharesOf({ ...part, vouchers: vouchersOf(part) })
    const lines = part.lines.map(({ subtotal, product_id }) => ({
      subtotal,
      category_ids: paths.get(product_id ?? "") ?? [],
    }))
    const vouchers = part.item_total - goods
    const money = { seller_id: part.seller_id, lines, goods, vouchers, shipping }
    const { total, tax, agreed } = commissionOf(money, agreement)
    return { ...part, commission_total: total, commission_tax: tax, commission: agreed }
  })
}

/** Who pays for what vouchers took off a part. */
function vouchersOf(part: Partial<PartFunding>) {
  return {
    platform: rupiah(
      (part.voucher_items_by_platform ?? 0) + (part.voucher_shipping_by_platform ?? 0)
    ),
    seller: rupiah((part.voucher_items_by_seller ?? 0) + (part.voucher_shipping_by_seller ?? 0)),
  }
}

/** Of each product its categories and all above them, the nearest first. */
async function categoriesOf(
  container: MedusaContainer,
  parts: readonly NewSellerOrder[]
): Promise<Map<string, string[]>> {
  const ids = parts.flatMap(({ lines }) => lines.flatMap(({ product_id }) => product_id ?? []))
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids }, { select: ["id"], relations: ["categories"], take: ids.length })
  return new Map(
    products.map(({ id, categories }) => {
      const deepest = (categories ?? [])
        .map(pathOf)
        .toSorted((a, b) => b.length - a.length || (String(a[0]) < String(b[0]) ? -1 : 1))
      return [id, [...new Set(deepest.flat())]]
    })
  )
}

function basisPointsOf(percent: number): number {
  return Math.round(percent * 100)
}
