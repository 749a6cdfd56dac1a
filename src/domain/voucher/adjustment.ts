/** How a discount of Medusa's says that it is a voucher's, and which one's: in its `provider_id`. */
const MARK = "reluv_voucher:"

export function providerOfVoucher(voucher_id: string): string {
  return `${MARK}${voucher_id}`
}

/** @returns null for a discount of anybody else */
export function voucherOfProvider(provider_id: string | null | undefined): string | null {
  return provider_id?.startsWith(MARK) ? provider_id.slice(MARK.length) : null
}
