import { NO_MONEY, type Rupiah, rupiah } from "../money/rupiah"
import { addFunding, type Funding, fund } from "./funding"

/** What one voucher took off a line or a courier of a part. */
export type VoucherDiscount = { voucher_id: string; of: "line" | "shipping"; amount: number }

/**
 * Who pays for what vouchers took off a part, of its pieces and of its courier: frozen with the part as it is cut,
 * for its commission, its ledger and its refunds. All of it is in the part's `discount_total`.
 */
export type PartFunding = {
  voucher_items_by_platform: Rupiah
  voucher_items_by_seller: Rupiah
  voucher_shipping_by_platform: Rupiah
  voucher_shipping_by_seller: Rupiah
}

export const NO_VOUCHERS: PartFunding = {
  voucher_items_by_platform: NO_MONEY,
  voucher_items_by_seller: NO_MONEY,
  voucher_shipping_by_platform: NO_MONEY,
  voucher_shipping_by_seller: NO_MONEY,
}

/**
 * @param platform_percents by voucher, as each was promised; the platform pays for what nobody counted: no seller
 * has agreed to it
 */
export function partFunding(
  discounts: readonly VoucherDiscount[],
  platform_percents: ReadonlyMap<string, number>
): PartFunding {
  const paidFor = (kind: VoucherDiscount["of"]): Funding =>
    addFunding(
      discounts
        .filter(({ of }) => of === kind)
        .map(({ voucher_id, amount }) =>
          fund(rupiah(amount), platform_percents.get(voucher_id) ?? 100)
        )
    )
  const [items, shipping] = [paidFor("line"), paidFor("shipping")]
  return {
    voucher_items_by_platform: items.platform,
    voucher_items_by_seller: items.seller,
    voucher_shipping_by_platform: shipping.platform,
    voucher_shipping_by_seller: shipping.seller,
  }
}
