import { voucherOfProvider } from "../../../domain/voucher/adjustment"
import type { VoucherDiscount } from "../../../domain/voucher/part-funding"
import type { PlacedOrder } from "../../order/load-order"

type Discounted = Pick<PlacedOrder["shipping_methods"][number], "adjustments">

/** What vouchers took off one line, or one courier, of an order. */
export function voucherDiscounts(
  of: VoucherDiscount["of"],
  { adjustments }: Discounted
): VoucherDiscount[] {
  return (adjustments ?? []).flatMap(({ amount, provider_id }) => {
    const voucher_id = voucherOfProvider(provider_id)
    return voucher_id ? [{ voucher_id, of, amount }] : []
  })
}

/** What each voucher took off an order. */
export function takenByVouchers({
  items,
  shipping_methods,
}: Pick<PlacedOrder, "items" | "shipping_methods">): Map<string, number> {
  const taken = new Map<string, number>()
  const discounts = [
    ...items.flatMap((line) => voucherDiscounts("line", line)),
    ...shipping_methods.flatMap((method) => voucherDiscounts("shipping", method)),
  ]
  for (const { voucher_id, amount } of discounts) {
    taken.set(voucher_id, (taken.get(voucher_id) ?? 0) + amount)
  }
  return taken
}
