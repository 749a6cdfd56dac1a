import { defineMiddlewares } from "@medusajs/framework/http"
import { storableRequest } from "./_http/storable"
import { adminMiddlewares } from "./admin/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { storeMiddlewares } from "./store/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/*", middlewares: [storableRequest] },
    ...hookMiddlewares,
    ...storeMiddlewares,
    ...sellerMiddlewares,
    ...adminMiddlewares,
  ],
})
