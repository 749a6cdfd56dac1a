import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { storeMiddlewares } from "./store/middlewares"

export default defineMiddlewares({
  routes: [...hookMiddlewares, ...storeMiddlewares, ...sellerMiddlewares, ...adminMiddlewares],
})
