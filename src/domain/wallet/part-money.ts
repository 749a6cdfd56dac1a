import { rupiah } from "../money/rupiah"
import type { Funding } from "../voucher/funding"

/** What a seller's part of a purchase costs, and who pays for its discounts. Rupiah. */
export type PartMoney = {
  item_total: number
  shipping_total: number
  /** Positive; `total = item_total + shipping_total - discount_total`. */
  discount_total: number
  total: number
  /** Who pays for what vouchers took off; other discounts are promotions of the platform. */
  vouchers: Funding
  /** As they were agreed when the order was cut. */
  commission_total: number
  commission_tax: number
}

/** Whose the money of a part is, while nobody has taken any of it. Rupiah. */
export type PartShares = {
  /** The seller's, before commission. */
  goods: number
  /** For whoever carries the parcel. */
  shipping: number
  /** What the platform adds to what the buyer paid. */
  platform: number
}

/**
 * Shares a part over those whose money it is. A seller never pays more for discounts than the goods bring: the
 * platform bears the rest.
 */
export function sharesOf(part: Omit<PartMoney, "commission_total" | "commission_tax">): PartShares {
  const seller = Math.min(part.vouchers.seller, part.item_total)
  return {
    goods: rupiah(part.item_total - seller),
    shipping: rupiah(part.shipping_total),
    platform: rupiah(part.discount_total - seller),
  }
}

/** How the money of a part is divided once it is over. The amounts make what there was. Rupiah. */
export type Division = {
  /** Back to the buyer. */
  refunded: number
  /** Back to the platform, of the discounts that it had paid for. */
  platform_back: number
  /** What is left for the seller, less commission and its tax. */
  seller: number
  commission: number
  tax: number
  /** What is left for whoever carried the parcel. */
  shipping: number
}

/**
 * Divides a part of which `refunded` goes back to the buyer. The platform gets its discounts back in the
 * proportion of what the buyer gets, and all of them of a part that cost its buyer nothing and is called off; the
 * goods pay for both, and the courier only when they are used up. The commission shrinks as the goods' money does,
 * to the rupiah.
 */
export function divide(
  part: PartMoney,
  refunded: number,
  { is_called_off = false }: { is_called_off?: boolean } = {}
): Division {
  const { goods, shipping, platform } = sharesOf(part)
  const cost_nothing = is_called_off && part.total === 0
  const platform_back = cost_nothing ? rupiah(platform) : portion(platform, refunded, part.total)
  const taken = refunded + platform_back
  const from_goods = Math.min(goods, taken)
  const left = goods - from_goods
  const commission = Math.min(
    part.commission_total - portion(part.commission_total, from_goods, goods),
    left
  )
  const tax = Math.min(
    part.commission_tax - portion(part.commission_tax, from_goods, goods),
    left - commission
  )
  return {
    refunded: rupiah(refunded),
    platform_back,
    seller: rupiah(left - commission - tax),
    commission: rupiah(commission),
    tax: rupiah(tax),
    shipping: rupiah(shipping - (taken - from_goods)),
  }
}

/** The part of `amount` that `share` is of `whole`, rounded down; all of it with the whole. */
function portion(amount: number, share: number, whole: number): number {
  if (share >= whole) return rupiah(whole === 0 && share === 0 ? 0 : amount)
  return rupiah(Number((BigInt(amount) * BigInt(share)) / BigInt(whole)))
}
