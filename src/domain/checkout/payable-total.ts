/** Rupiah. Below PostgreSQL's integer, in which payments and parts of orders are kept. */
export const MAX_TOTAL = 2_000_000_000

/**
 * Whether a cart can become a purchase: whole rupiah, and no sum in it that is too large to be written
 * down. `before_discounts` is the largest of them. Nothing may be left to pay, but not less.
 */
export function isPayable({
  total,
  before_discounts,
}: {
  total: number
  before_discounts: number
}) {
  return Number.isSafeInteger(total) && total >= 0 && before_discounts <= MAX_TOTAL
}
