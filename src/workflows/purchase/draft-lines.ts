import type { ChosenMethod } from "./choose-couriers"
import type { Price, WantedPiece } from "./find-pieces"

/** What a promotion takes off one line or method. `amount` in rupiah. */
export type Adjustment = {
  code: string
  amount: number
  promotion_id: string
  is_tax_inclusive?: boolean
}

/** What a voucher takes off one line or method. */
type VoucherAdjustment = {
  amount: number
  provider_id: string
  is_tax_inclusive?: boolean
}

export type TaxLine = {
  description?: string
  tax_rate_id?: string
  code: string
  rate: number
  provider_id: string
}

type Charges = { adjustments: (Adjustment | VoucherAdjustment)[]; tax_lines: TaxLine[] }

/** A line as Medusa's cart keeps it, with what couriers and promotions look at besides. */
export type DraftLine = ReturnType<typeof lineOf> &
  Charges & { listing_id: string; seller_id: string }
export type DraftMethod = ChosenMethod & Charges

/** A piece without a price cannot be bought: Medusa's own routes refuse it as well. */
export function draftLine(piece: WantedPiece, price: Price | undefined): DraftLine[] {
  if (!price) return []
  const { listing_id, seller_id } = piece
  return [{ ...lineOf(piece, price), listing_id, seller_id, adjustments: [], tax_lines: [] }]
}

/** What core's own cart routes copy from a variant into a line (2.21, `prepareLineItemData`). */
function lineOf({ line_id, variant, quantity }: WantedPiece, price: Price) {
  const { product } = variant
  const was = price.on_sale && price.original !== price.amount ? price.original : undefined
  return {
    id: line_id,
    quantity,
    title: product.title,
    subtitle: variant.title ?? undefined,
    thumbnail: variant.thumbnail ?? product.thumbnail ?? undefined,
    product_id: product.id,
    product_title: product.title,
    product_description: product.description ?? undefined,
    product_subtitle: product.subtitle ?? undefined,
    product_type: product.type?.value ?? undefined,
    product_type_id: product.type?.id ?? undefined,
    product_collection: product.collection?.title ?? undefined,
    product_handle: product.handle ?? undefined,
    variant_id: variant.id,
    variant_sku: variant.sku ?? undefined,
    variant_barcode: variant.barcode ?? undefined,
    variant_title: variant.title ?? undefined,
    is_discountable: product.discountable ?? true,
    is_giftcard: product.is_giftcard ?? false,
    requires_shipping: true,
    unit_price: price.amount,
    compare_at_unit_price: was,
    is_tax_inclusive: price.tax_inclusive,
    variant,
    product,
  }
}
