import type { MiddlewareRoute } from "@medusajs/framework/http"
import { openCart, wholeRupiah } from "../_http/cart-payment"
import { requireCustomer } from "../_http/customer"
import { listingOnProducts } from "../_http/listing-on-products"
import { onlyOwnOrder } from "../_http/own-order"
import { validBody, validQuery } from "../_http/validate"
import { StoreListAreas } from "./areas/validators"
import { StoreListListings } from "./listings/validators"
import { StoreSetRefundAccount } from "./orders/validators"
import { StoreOpenDispute } from "./seller-orders/validators"
import { StoreListSellers, StoreOpenShop } from "./sellers/validators"

/** Medusa reads a customer's token on every `/store` route, and lets those without one pass. */
export const storeMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/store/areas", middlewares: [validQuery(StoreListAreas)] },
  { methods: ["GET"], matcher: "/store/sellers", middlewares: [validQuery(StoreListSellers)] },
  {
    methods: ["POST"],
    matcher: "/store/sellers",
    middlewares: [requireCustomer, validBody(StoreOpenShop)],
  },
  { methods: ["GET"], matcher: "/store/listings", middlewares: [validQuery(StoreListListings)] },
  {
    methods: ["POST"],
    matcher: "/store/seller-orders/:id/dispute",
    middlewares: [requireCustomer, validBody(StoreOpenDispute)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/refund-account",
    middlewares: [requireCustomer, validBody(StoreSetRefundAccount)],
  },
  { methods: ["GET"], matcher: "/store/orders/:id", middlewares: [onlyOwnOrder] },
  { methods: ["POST"], matcher: "/store/payment-collections", middlewares: [wholeRupiah] },
  {
    methods: ["POST"],
    matcher: "/store/payment-collections/:id/payment-sessions",
    middlewares: [openCart, wholeRupiah],
  },
  { methods: ["GET"], matcher: "/store/products", middlewares: [listingOnProducts] },
  { methods: ["GET"], matcher: "/store/products/:id", middlewares: [listingOnProducts] },
]
