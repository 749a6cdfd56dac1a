import { defineMiddlewares } from "@medusajs/framework/http"
import { storableRequest } from "./_http/storable"
import { answerErrors } from "./_http/unreadable"
import { adminMiddlewares } from "./admin/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { storeMiddlewares } from "./store/middlewares"

export default defineMiddlewares({
  // A project that installs the plugin may define its own, which Medusa then takes instead.
  errorHandler: answerErrors,
  routes: [
    { matcher: "/*", middlewares: [storableRequest] },
    ...hookMiddlewares,
    ...storeMiddlewares,
    ...sellerMiddlewares,
    ...adminMiddlewares,
  ],
})
