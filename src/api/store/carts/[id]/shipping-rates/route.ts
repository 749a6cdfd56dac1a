import { CheckoutErrors } from "../../../../../workflows/checkout/errors"
import { quoteCart } from "../../../../../workflows/shipping/quote-cart"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { languageOf } from "../../../../_http/language"
import { sellerRates } from "../../../../_views/courier-rate"
import type { listShippingRates } from "../../contract"

/** All couriers of all sellers of a cart, each seller with its prices or its error. */
export async function GET(
  req: RequestTo<typeof listShippingRates>,
  res: ResponseOf<typeof listShippingRates>
) {
  const quote = await quoteCart(req.scope, req.params.id)
  if (!quote) throw CheckoutErrors.CART_NOT_FOUND()
  res.json({
    sellers: quote.sellers.map((seller) => sellerRates(seller, languageOf(req))),
    expires_at: quote.expires_at?.toISOString() ?? null,
  })
}
