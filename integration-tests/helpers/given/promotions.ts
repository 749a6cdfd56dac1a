import { call } from "../api"
import { sqlOne } from "../database"
import { theOperator, unique } from "./people"

/** A code that takes a percentage off every line, as often as its limit says. */
export async function aPromotion(value: number, { limit }: { limit?: number } = {}) {
  const code = `HEMAT-${unique()}`
  await call("/admin/promotions", {
    token: await theOperator(),
    body: {
      code,
      type: "standard",
      status: "active",
      limit,
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        currency_code: "idr",
        value,
      },
    },
  })
  return code
}

/** Puts a code on a cart. */
export async function usePromotion(token: string, cartId: string, code: string): Promise<void> {
  await call(`/store/carts/${cartId}/promotions`, { token, body: { promo_codes: [code] } })
}

/** How often a code counts as used, where it has a limit. */
export async function usesOf(code: string): Promise<number> {
  return (await sqlOne<{ used: number }>("select used from promotion where code = $1", [code])).used
}
