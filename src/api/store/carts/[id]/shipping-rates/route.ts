import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartRatesView } from "../../../../../types/http"
import { CheckoutErrors } from "../../../../../workflows/checkout/errors"
import { quoteCart } from "../../../../../workflows/shipping/quote-cart"
import { courierRate } from "../../../../_views/courier-rate"

/** All couriers of all sellers of a cart, each seller with its prices or its error. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartRatesView>) {
  const quote = await quoteCart(req.scope, req.params.id ?? "")
  if (!quote) throw CheckoutErrors.CART_NOT_FOUND()
  res.json({
    sellers: quote.sellers.map((seller) => ({ ...seller, rates: seller.rates.map(courierRate) })),
    expires_at: quote.expires_at?.toISOString() ?? null,
  })
}
