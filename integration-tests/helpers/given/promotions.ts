import { call } from "../api"
import { theOperator, unique } from "./people"

/** A code that takes a percentage off every line. */
export async function aPromotion(value: number): Promise<string> {
  const code = `HEMAT-${unique()}`
  await call("/admin/promotions", {
    token: await theOperator(),
    body: {
      code,
      type: "standard",
      status: "active",
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
