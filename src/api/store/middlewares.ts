import type { MiddlewareRoute } from "@medusajs/framework/http"
import { payableCart } from "../_http/cart-payment"
import { listingOnProducts, withoutSold } from "../_http/listing-on-products"
import { wholeQuantities, wholeQuantityOfLine } from "../_http/whole-quantities"

/** What stands before Medusa's own routes; ours get theirs from their contracts. */
export const middlewaresOfMedusasRoutes: MiddlewareRoute[] = [
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
