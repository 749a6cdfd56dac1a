import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { RequestErrors } from "../../shared/request-errors"
import { imageFiles } from "../_http/images"
import { requireMember } from "../_http/member"
import { sellerCors } from "../_http/seller-cors"
import { validBody, validQuery } from "../_http/validate"
import { SellerCreateListing, SellerListListings, SellerUpdateListing } from "./listings/validators"
import { SellerUpdateMe } from "./me/validators"
import {
  SellerAnswerDispute,
  SellerListOrders,
  SellerRejectOrder,
  SellerShipOrder,
} from "./orders/validators"

/** Every route below is for members of a shop: first who asks, then for which shop. */
export const sellerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller/*",
    middlewares: [
      sellerCors,
      authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true }),
      requireMember,
    ],
  },
  { methods: ["POST"], matcher: "/seller/me", middlewares: [validBody(SellerUpdateMe)] },
  { methods: ["GET"], matcher: "/seller/listings", middlewares: [validQuery(SellerListListings)] },
  {
    methods: ["POST"],
    matcher: "/seller/listings",
    middlewares: [validBody(SellerCreateListing, RequestErrors.PRODUCT_DATA_INVALID)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/listings/:id",
    middlewares: [validBody(SellerUpdateListing, RequestErrors.PRODUCT_DATA_INVALID)],
  },
  { methods: ["POST"], matcher: "/seller/uploads", middlewares: [imageFiles] },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/ship",
    middlewares: [validBody(SellerShipOrder)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/reject",
    middlewares: [validBody(SellerRejectOrder)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/dispute",
    middlewares: [validBody(SellerAnswerDispute)],
  },
  { methods: ["GET"], matcher: "/seller/orders", middlewares: [validQuery(SellerListOrders)] },
]
