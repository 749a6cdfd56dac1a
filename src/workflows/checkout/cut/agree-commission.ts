import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { rupiah } from "../../../domain/money/rupiah"
import { type SellerLevel, sellerStanding } from "../../../domain/standing/sellers"
import type { PartFunding } from "../../../domain/voucher/part-funding"
import { commissionOf } from "../../../domain/wallet/commission"
import { sharesOf } from "../../../domain/wallet/part-money"
import { DISCOUNT_MODULE } from "../../../modules/discount"
import { RELUV_MODULE } from "../../../modules/reluv"
import type { NewSellerOrder } from "../../../modules/seller-order/insert-seller-orders"
import { STANDING_MODULE } from "../../../modules/standing"
import { WALLET_MODULE } from "../../../modules/wallet"
import { pathOf } from "../../category/path-of-category"
import type { PlacedOrder } from "../../order/load-order"

/**
 * What each part of a placed order pays for its sale, as the rules are now: the cut keeps it, whatever they become.
 */
export async function agreeCommission(
  container: MedusaContainer,
  { parts, order }: { parts: readonly NewSellerOrder[]; order: Priced }
): Promise<NewSellerOrder[]> {
  const { commission } = container.resolve(RELUV_MODULE).options
  const rules = await container
    .resolve(WALLET_MODULE)
    .findCommissionRules({ seller_ids: parts.map(({ seller_id }) => seller_id) })
  const isByCategory = rules.some(({ category_id }) => category_id !== null)
  const campaign_ids = [...new Set(rules.flatMap(({ campaign_id }) => campaign_id ?? []))]
  const [paths, levels, campaignOf] = await Promise.all([
    isByCategory ? categoriesOf(container, parts) : new Map<string, string[]>(),
    rules.some(({ level }) => level !== null) ? levelsOf(container, parts) : NO_LEVELS,
    campaignsOf(container, parts, { campaign_ids, order }),
  ])
  const { percent, tax_percent, ...terms } = commission
  const agreement = {
    rules,
    usual: { ...terms, basis_points: basisPointsOf(percent) },
    tax_basis_points: basisPointsOf(tax_percent),
  }
  return parts.map((part) => {
    const { goods, shipping } = sharesOf({ ...part, vouchers: vouchersOf(part) })
    const lines = part.lines.map((line) => ({
      subtotal: line.subtotal,
      category_ids: paths.get(line.product_id ?? "") ?? [],
      campaign_id: campaignOf(line),
    }))
    const level = levels.get(part.seller_id) ?? "new"
    const vouchers = part.item_total - goods
    const money = { seller_id: part.seller_id, level, lines, goods, vouchers, shipping }
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

const NO_LEVELS: ReadonlyMap<string, SellerLevel> = new Map()

async function levelsOf(
  container: MedusaContainer,
  parts: readonly NewSellerOrder[]
): Promise<ReadonlyMap<string, SellerLevel>> {
  const ids = parts.map(({ seller_id }) => seller_id)
  const kept = await container.resolve(STANDING_MODULE).readStandings({ ids })
  return new Map(kept.map((row) => [row.id, sellerStanding(row).level]))
}

type Line = NewSellerOrder["lines"][number]

/** When it was placed, and what one of each line cost, taxes apart. */
type Priced = {
  created_at: Date
  items: readonly Pick<PlacedOrder["items"][number], "id" | "unit_price">[]
}

/** In which of these sales a line was sold at its price; not one that somebody bargained for, or that was cheaper. */
async function campaignsOf(
  container: MedusaContainer,
  parts: readonly NewSellerOrder[],
  { campaign_ids, order }: { campaign_ids: readonly string[]; order: Priced }
): Promise<(line: Line) => string | null> {
  if (campaign_ids.length === 0) return () => null
  const variant_ids = parts.flatMap(({ lines }) =>
    lines.flatMap(({ variant_id }) => variant_id ?? [])
  )
  const seller_ids = parts.map(({ seller_id }) => seller_id)
  const prices = await container
    .resolve(DISCOUNT_MODULE)
    .readCampaignPrices({ campaign_ids, seller_ids, variant_ids, at: order.created_at })
  const paid = new Map(order.items.map(({ id, unit_price }) => [id, unit_price]))
  return ({ variant_id, line_item_id }) =>
    prices.find((row) => row.variant_id === variant_id && row.price === paid.get(line_item_id))
      ?.campaign_id ?? null
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
