/** Ways of paying, as Midtrans' payment page names them, without the names that stand for several. */
export const PAYMENT_METHODS = [
  "credit_card",
  "bca_va",
  "bni_va",
  "bri_va",
  "permata_va",
  "cimb_va",
  "danamon_va",
  "bsi_va",
  "seabank_va",
  "saqu_va",
  "other_va",
  "echannel",
  "gopay",
  "shopeepay",
  "other_qris",
  "dana",
  "ovo",
  "alfamart",
  "indomaret",
  "akulaku",
  "kredivo",
  "uob_ezpay",
] as const

/** Names that stand for several. */
const FAMILIES: Readonly<Record<string, (method: string) => boolean>> = {
  bank_transfer: (method) => method.endsWith("_va"),
  cstore: (method) => method === "alfamart" || method === "indomaret",
}

/**
 * What of the shop's own choice a limit leaves for a purchase to be paid with; undefined is everything. A limit
 * that the shop does not offer at all stands by itself: a discount was given for it.
 *
 * @param limit null where nothing limits it
 */
export function paymentMethodsWithin(
  limit: readonly string[] | null,
  offered: readonly string[] | undefined
): readonly string[] | undefined {
  if (!limit || !offered) return limit ?? offered
  const both = limit.filter((method) =>
    offered.some((name) => name === method || FAMILIES[name]?.(method))
  )
  return both.length > 0 ? both : limit
}
