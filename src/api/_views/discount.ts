import type { MedusaContainer } from "@medusajs/framework/types"
import { phaseOf } from "../../domain/discount/discount"
import { DISCOUNT_MODULE } from "../../modules/discount"
import { DiscountErrors } from "../../modules/discount/errors"
import type { DiscountModuleService } from "../../modules/discount/service"
import type { DiscountDetail, DiscountView } from "../_shapes/discount"

type Row = Awaited<ReturnType<DiscountModuleService["listDiscounts"]>>[number]
type Price = { discount_id: string; listing_id: string }

/** Discounts as their shop sees them; one query whatever their number. */
export async function viewDiscounts(
  container: MedusaContainer,
  rows: readonly Row[]
): Promise<DiscountView[]> {
  const discount_id = rows.map(({ id }) => id)
  const prices =
    rows.length === 0
      ? []
      : await container
          .resolve(DISCOUNT_MODULE)
          .listDiscountPrices(
            { discount_id },
            { select: ["discount_id", "listing_id"], take: null }
          )
  return rows.map((row) => viewOf(row, prices))
}

/** Throws `DISCOUNT_NOT_FOUND`. */
export async function viewDiscount(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string }
): Promise<DiscountDetail> {
  const discounts = container.resolve(DISCOUNT_MODULE)
  const [row] = await discounts.listDiscounts({ id, seller_id })
  if (!row) throw DiscountErrors.DISCOUNT_NOT_FOUND()
  const prices = await discounts.listDiscountPrices(
    { discount_id: id },
    { take: null, order: { listing_id: "ASC", variant_id: "ASC" } }
  )
  return {
    ...viewOf(row, prices),
    prices: prices.map(({ listing_id, variant_id, price, compare_at }) => ({
      listing_id,
      variant_id,
      price,
      compare_at,
    })),
  }
}

function viewOf(row: Row, prices: readonly Price[]): DiscountView {
  const { id, title, kind, value, starts_at, ends_at } = row
  const own = prices.filter(({ discount_id }) => discount_id === id)
  return {
    id,
    title,
    kind,
    value,
    status: phaseOf(row, new Date()),
    starts_at: starts_at.toISOString(),
    ends_at: ends_at.toISOString(),
    listings: new Set(own.map(({ listing_id }) => listing_id)).size,
    created_at: new Date(row.created_at).toISOString(),
  }
}
