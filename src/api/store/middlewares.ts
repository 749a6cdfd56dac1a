import type { MiddlewareRoute } from "@medusajs/framework/http"
import { payableCart } from "../_http/cart-payment"
import { listingOnProducts, withoutSold } from "../_http/listing-on-products"
import { oneSpelling } from "../_http/one-spelling"
import { wholeQuantities, wholeQuantityOfLine } from "../_http/whole-quantities"

/** What stands before Medusa's own routes; ours get theirs from their contracts. */
export const middlewaresOfMedusasRoutes: MiddlewareRoute[] = [
  ...["/auth/customer/emailpass", "/auth/customer/emailpass/register", "/store/customers"].map(
    (matcher) => ({ methods: ["POST" as const], matcher, middlewares: [oneSpelling("email")] })
  ),
  {
    methods: ["POST"],
    matcher: "/auth/customer/emailpass/reset-password",
    middlewares: [oneSpelling("identifier")],
  },
  { methods: ["POST"], matcher: "/store/payment-collections", middlewares: [payableCart] },
  { methods: ["POST"], matcher: "/store/carts", middlewares: [wholeQuantities] },
  { methods: ["POST"], matcher: "/store/carts/:id/line-items", middlewares: [wholeQuantities] },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/line-items/:line_id",
    middlewares: [wholeQuantityOfLine],
  },
  { methods: ["GET"], matcher: "/store/products", middlewares: [withoutSold, listingOnProducts] },
  { methods: ["GET"], matcher: "/store/products/:id", middlewares: [listingOnProducts] },
]
