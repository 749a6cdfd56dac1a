import type { MedusaContainer } from "@medusajs/framework/types"
import { phaseOf } from "../../domain/discount/discount"
import { DISCOUNT_MODULE } from "../../modules/discount"
import { DiscountErrors } from "../../modules/discount/errors"
import type { DiscountFilter, DiscountRow } from "../../modules/discount/reading-discounts"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import type {
  AdminDiscountDetail,
  AdminDiscountView,
  DiscountDetail,
  DiscountView,
} from "../_shapes/discount"
import { nameOfShops } from "./shop-names"

/** As its shop sees it. */
export function discountView(row: DiscountRow): DiscountView {
  const { id, title, kind, value, starts_at, ends_at, campaign_id, listings, created_at } = row
  return {
    id,
    title,
    kind,
    value,
    status: phaseOf(row, new Date()),
    starts_at: starts_at.toISOString(),
    ends_at: ends_at.toISOString(),
    campaign_id,
    listings,
    created_at: created_at.toISOString(),
  }
}

/** As operators see them, with their shops. */
export async function viewDiscounts(
  container: MedusaContainer,
  rows: readonly DiscountRow[]
): Promise<AdminDiscountView[]> {
  const nameOf = await nameOfShops(
    container,
    rows.map(({ seller_id }) => seller_id)
  )
  return rows.map((row) => ({
    ...discountView(row),
    campaign_title: row.campaign_title,
    shop: { id: row.seller_id, name: nameOf(row.seller_id) },
  }))
}

/** Throws `DISCOUNT_NOT_FOUND`. */
async function discountOf(
  container: MedusaContainer,
  which: Pick<DiscountFilter, "id" | "seller_id">
): Promise<DiscountRow> {
  const { discounts } = await container
    .resolve(DISCOUNT_MODULE)
    .readDiscounts({ ...which, limit: 1, offset: 0 })
  const [row] = discounts
  if (!row) throw DiscountErrors.DISCOUNT_NOT_FOUND()
  return row
}

/** What everything costs by a discount. */
async function pricesOfDiscount(
  container: MedusaContainer,
  discount_id: string
): Promise<DiscountDetail["prices"]> {
  const prices = await container
    .resolve(DISCOUNT_MODULE)
    .listDiscountPrices(
      { discount_id },
      { take: null, order: { listing_id: "ASC", variant_id: "ASC" } }
    )
  return prices.map(({ listing_id, variant_id, price, compare_at }) => ({
    listing_id,
    variant_id,
    price,
    compare_at,
  }))
}

/** Throws `DISCOUNT_NOT_FOUND`. */
export async function viewDiscount(
  container: MedusaContainer,
  which: { id: string; seller_id: string }
): Promise<DiscountDetail> {
  const row = await discountOf(container, which)
  return { ...discountView(row), prices: await pricesOfDiscount(container, row.id) }
}

/** As operators see it, of whichever shop. Throws `DISCOUNT_NOT_FOUND`. */
export async function viewAnyDiscount(
  container: MedusaContainer,
  id: string
): Promise<AdminDiscountDetail> {
  const row = await discountOf(container, { id })
  const [view] = await viewDiscounts(container, [row])
  if (!view) throw DiscountErrors.DISCOUNT_NOT_FOUND()
  const prices = await pricesOfDiscount(container, id)
  const cards = await container
    .resolve(LISTING_CARD_MODULE)
    .listListingCards(
      { id: [...new Set(prices.map(({ listing_id }) => listing_id))] },
      { select: ["id", "title"], take: prices.length }
    )
  const titles = new Map(cards.map((card) => [card.id, card.title]))
  return {
    ...view,
    prices: prices.map((price) => ({
      ...price,
      // One that is gone has no card.
      title: titles.get(price.listing_id) ?? price.listing_id,
    })),
  }
}
