import { defineMiddlewares } from "@medusajs/framework/http"
import { noNulInUrl } from "./_http/no-nul"
import { adminMiddlewares } from "./admin/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { storeMiddlewares } from "./store/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/*", middlewares: [noNulInUrl] },
    ...hookMiddlewares,
    ...storeMiddlewares,
    ...sellerMiddlewares,
    ...adminMiddlewares,
  ],
})
