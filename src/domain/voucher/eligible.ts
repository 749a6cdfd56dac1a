import type {
  VoucherCart,
  VoucherLine,
  VoucherScope,
  VoucherShipping,
  VoucherTerms,
} from "./voucher"

/** The lines that a voucher is for: of its shop, and within all of its limits. */
export function eligibleLines(
  { seller_id, scope }: Pick<VoucherTerms, "seller_id" | "scope">,
  { lines, shipping }: Pick<VoucherCart, "lines" | "shipping">
): VoucherLine[] {
  return lines.filter(
    (line) =>
      (seller_id === null || line.seller_id === seller_id) &&
      within(scope.sellers, [line.seller_id]) &&
      within(scope.listings, [line.listing_id]) &&
      within(scope.categories, line.category_ids) &&
      within(scope.conditions, [line.condition]) &&
      within(folded(scope.brands), folded([line.brand])) &&
      within(scope.couriers, couriersOf(shipping, line.seller_id))
  )
}

/** The couriers that a voucher is for: of the sellers whose pieces it is for. */
export function eligibleShipping(
  voucher: Pick<VoucherTerms, "seller_id" | "scope">,
  cart: Pick<VoucherCart, "lines" | "shipping">
): VoucherShipping[] {
  const sellers = new Set(eligibleLines(voucher, cart).map(({ seller_id }) => seller_id))
  return cart.shipping.filter(({ seller_id }) => sellers.has(seller_id))
}

/** The ways of paying that several vouchers leave: null is any, an empty list none. */
export function payableWith(scopes: readonly VoucherScope[]): string[] | null {
  const limits = scopes.map(({ payment_methods }) => payment_methods).filter(({ length }) => length)
  const [first, ...others] = limits
  if (!first) return null
  return first.filter((method) => others.every((limit) => limit.includes(method)))
}

function within(limit: readonly (string | null)[], values: readonly (string | null)[]): boolean {
  return limit.length === 0 || values.some((value) => value !== null && limit.includes(value))
}

function folded(brands: readonly (string | null)[]): (string | null)[] {
  return brands.map((brand) => brand?.trim().toLowerCase() ?? null)
}

function couriersOf(shipping: VoucherCart["shipping"], sellerId: string): (string | null)[] {
  return shipping.filter(({ seller_id }) => seller_id === sellerId).map(({ courier }) => courier)
}
