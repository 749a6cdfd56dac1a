import type { Sql } from "../../../src/shared/sql"
import { type Chance, idAt } from "./chance"
import type { PlannedPurchase } from "./plan"
import { insertTables } from "./rows"

/** How many carts are left behind for one that is bought, at most. */
const LEFT_BEHIND = 4

type Purchase = Pick<PlannedPurchase, "id" | "listing" | "goods" | "times"> & {
  customer_id: string
}

/** The carts that purchases were, and those that came to nothing: what lies between looking and buying. */
export async function writeCarts(
  sql: Sql,
  purchases: readonly Purchase[],
  chance: Chance
): Promise<void> {
  const rows = purchases.flatMap((one) => {
    const { placed } = one.times
    const bought = rowsOf(one, { id: one.id.cart, at: placed, completed_at: placed }, chance)
    const left = Array.from({ length: chance.between(1, LEFT_BEHIND) }, () => {
      const at = new Date(placed.getTime() - chance.between(1, 40) * 3_600_000)
      return rowsOf(one, { id: idAt("cart", at, chance), at, completed_at: null }, chance)
    })
    return [bought, ...left]
  })
  await insertTables(sql, rows)
}

function rowsOf(
  { id: { product, variant }, listing: { title }, goods, customer_id }: Purchase,
  { id, at, completed_at }: { id: string; at: Date; completed_at: Date | null },
  chance: Chance
): Record<string, Record<string, unknown>[]> {
  const made = { created_at: at, updated_at: at }
  return {
    cart: [
      {
        id,
        currency_code: "idr",
        customer_id: completed_at && customer_id,
        completed_at,
        ...made,
      },
    ],
    cart_line_item: [
      {
        id: idAt("cali", at, chance),
        cart_id: id,
        title,
        product_id: product,
        variant_id: variant,
        quantity: 1,
        unit_price: goods,
        raw_unit_price: { value: String(goods), precision: 20 },
        requires_shipping: true,
        is_discountable: true,
        is_giftcard: false,
        is_tax_inclusive: false,
        is_custom_price: false,
        ...made,
      },
    ],
  }
}
