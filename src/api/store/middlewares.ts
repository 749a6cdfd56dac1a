import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitedLogin, limitedOfCustomers } from "../_http/accounts/core-login"
import { onlyIdleCustomer } from "../_http/accounts/customer-deletion"
import { oneSpelling } from "../_http/accounts/one-spelling"
import { rememberedCodes, toldCodes } from "../_http/carts/cart-codes"
import { payableCart } from "../_http/carts/cart-payment"
import { wholeRupiahInCart } from "../_http/carts/cart-rupiah"
import { vouchersInCart, vouchersInShownCart } from "../_http/carts/cart-vouchers"
import { namedCourier } from "../_http/carts/courier-choice"
import { sellingShops } from "../_http/carts/selling-shops"
import { wholeQuantities, wholeQuantityOfLine } from "../_http/carts/whole-quantities"
import { cardsFollowCategory } from "../_http/catalogue/cards-follow-category"
import { cardsFollowPriceList } from "../_http/catalogue/cards-follow-price-list"
import { listingOnProducts, withoutSold } from "../_http/catalogue/listing-on-products"
import { productsByPage } from "../_http/catalogue/products-by-page"

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
  // Medusa reads a password from the body of either.
  {
    methods: ["GET", "POST"],
    matcher: "/auth/:actor_type/:auth_provider",
    middlewares: [limitedLogin],
  },
  ...(
    [
      ["register", "register"],
      ["reset-password", "letter"],
      ["update", "proof"],
    ] as const
  ).map(([what, group]) => ({
    methods: ["POST" as const],
    matcher: `/auth/:actor_type/:auth_provider/${what}`,
    middlewares: [limitedOfCustomers(group)],
  })),
  {
    methods: ["POST"],
    matcher: "/admin/product-categories/:id/products",
    middlewares: [cardsFollowCategory],
  },
  ...["", "/:id", "/:id/prices/batch", "/:id/products"].map((route) => ({
    methods: ["POST" as const, "DELETE" as const],
    matcher: `/admin/price-lists${route}`,
    middlewares: [cardsFollowPriceList],
  })),
  { methods: ["DELETE"], matcher: "/admin/customers/:id", middlewares: [onlyIdleCustomer] },
  { methods: ["POST"], matcher: "/store/payment-collections", middlewares: [payableCart] },
  // What stands last here is the first to see core's answer.
  {
    methods: ["POST"],
    matcher: "/store/carts",
    middlewares: [wholeQuantities, sellingShops, wholeRupiahInCart],
  },
  {
    methods: ["GET"],
    matcher: "/store/carts/:id",
    middlewares: [vouchersInShownCart, wholeRupiahInCart],
  },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id",
    middlewares: [vouchersInCart, wholeRupiahInCart],
  },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/line-items",
    middlewares: [wholeQuantities, sellingShops, vouchersInCart, wholeRupiahInCart],
  },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/line-items/:line_id",
    middlewares: [wholeQuantityOfLine, vouchersInCart, wholeRupiahInCart],
  },
  {
    methods: ["DELETE"],
    matcher: "/store/carts/:id/line-items/:line_id",
    middlewares: [vouchersInCart, wholeRupiahInCart],
  },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/promotions",
    middlewares: [vouchersInCart, wholeRupiahInCart, toldCodes],
  },
  {
    methods: ["DELETE"],
    matcher: "/store/carts/:id/promotions",
    middlewares: [vouchersInCart, wholeRupiahInCart],
  },
  // A pattern stands before a plain path, and so before core's own reading of the body.
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/shipping-methods(/?)",
    middlewares: [namedCourier],
  },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/shipping-methods",
    middlewares: [vouchersInCart, wholeRupiahInCart, rememberedCodes],
  },
  // Without methods it stands before core's own, which read the query.
  { matcher: "/store/products", middlewares: [productsByPage] },
  { methods: ["GET"], matcher: "/store/products", middlewares: [withoutSold, listingOnProducts] },
  { methods: ["GET"], matcher: "/store/products/:id", middlewares: [listingOnProducts] },
]
