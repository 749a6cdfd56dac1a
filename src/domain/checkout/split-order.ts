import { NO_MONEY, type Rupiah, rupiah, sum } from "../money/rupiah"
import { type Credit, shareCredits } from "./share-credits"

/** One line of a paid-for order, in rupiah. `discount` is positive. */
export type OrderLine = {
  id: string
  seller_id: string
  subtotal: Rupiah
  discount: Rupiah
}

/** One shipping method of an order: the courier one seller's parcel goes with. */
export type OrderShipping = {
  id: string
  seller_id: string
  subtotal: Rupiah
  discount: Rupiah
}

/** What one seller ships and what it costs the buyer. */
export type SellerPart = {
  seller_id: string
  line_ids: string[]
  shipping_method_id: string | null
  item_total: Rupiah
  shipping_total: Rupiah
  discount_total: Rupiah
  /** What the part costs, however it is paid. */
  total: Rupiah
  /** What of `total` the platform has already. */
  credit_total: Rupiah
  credits: Credit[]
}

/** Thrown when the parts do not make up the whole: nothing may be written then. */
export class SplitError extends Error {
  constructor(message: string) {
    super(message)
    this.name = "SplitError"
  }
}

/**
 * Cuts an order into one part per seller. Each line and each shipping method goes to its seller
 * whole, so nothing of them is rounded; credits are shared over the parts. The parts, less the
 * credits, must add up to `total`, which is left to pay, to the rupiah, or `SplitError`. Parts come in the order in which the sellers first appear in the lines.
 */
export function splitOrder(order: {
  total: Rupiah
  lines: readonly OrderLine[]
  shipping: readonly OrderShipping[]
  credits: readonly Credit[]
}): SellerPart[] {
  const sellers = [...new Set(order.lines.map((line) => line.seller_id))]
  const stray = order.shipping.find((method) => !sellers.includes(method.seller_id))
  if (stray) throw new SplitError(`shipping method ${stray.id} belongs to no seller of the order`)

  const parts = sellers.map((seller_id) => {
    const lines = order.lines.filter((line) => line.seller_id === seller_id)
    const methods = order.shipping.filter((method) => method.seller_id === seller_id)
    if (methods.length > 1) throw new SplitError(`seller ${seller_id} has several shipping methods`)
    const item_total = sum(lines.map((line) => line.subtotal))
    const shipping_total = methods[0]?.subtotal ?? NO_MONEY
    const discount_total = sum([...lines, ...methods].map((charge) => charge.discount))
    return {
      seller_id,
      line_ids: lines.map((line) => line.id),
      shipping_method_id: methods[0]?.id ?? null,
      item_total,
      shipping_total,
      discount_total,
      total: rupiah(item_total + shipping_total - discount_total),
    }
  })

  const totals = parts.map((part) => part.total)
  const credit = sum(order.credits.map(({ amount }) => amount))
  const left = sum(totals) - credit
  if (left !== order.total || left < 0) {
    throw new SplitError(`the parts leave ${left} rupiah to pay, the order ${order.total}`)
  }
  const shares = shareCredits(totals, order.credits)
  return parts.map((part, index) => {
    const credits = shares[index] ?? []
    return { ...part, credits, credit_total: sum(credits.map(({ amount }) => amount)) }
  })
}
