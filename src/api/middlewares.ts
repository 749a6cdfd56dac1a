import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { middlewaresOf } from "./_contract/middlewares"
import { middlewaresOfCoreOrderRoutes } from "./_core-orders/middlewares"
import { endingSessions, liveSession } from "./_http/accounts/live-session"
import { answerWatcher, MONITORED } from "./_http/every-request/monitoring"
import { safeHeaders } from "./_http/every-request/safe-headers"
import { sellerCors } from "./_http/every-request/seller-cors"
import { storableRequest } from "./_http/every-request/storable"
import { answerErrors } from "./_http/every-request/unreadable"
import { watchedRequest } from "./_http/every-request/watched-request"
import { limitedTraffic } from "./_http/limits"
import { requireMember } from "./_http/member"
import { CONTRACT } from "./contract"
import { middlewaresOfMedusasRoutes } from "./store/middlewares"

export default defineMiddlewares({
  // A project that installs the plugin may define its own, which Medusa then takes instead.
  errorHandler: answerErrors,
  routes: [
    { matcher: "/*", middlewares: [watchedRequest, safeHeaders, storableRequest] },
    ...MONITORED.map((matcher) => ({
      methods: ["GET" as const],
      matcher,
      middlewares: [answerWatcher],
    })),
    ...["/store/*", "/seller/*", "/auth/*", "/admin/*"].map((matcher) => ({
      matcher,
      middlewares: [limitedTraffic],
    })),
    {
      // Everything there is for members of a shop: first who asks, then for which shop.
      matcher: "/seller/*",
      middlewares: [
        sellerCors,
        authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true }),
        liveSession,
        requireMember,
      ],
    },
    // Medusa has read the token by then.
    { matcher: "/store/*", middlewares: [liveSession] },
    { methods: ["POST"], matcher: "/auth/token/refresh", middlewares: [liveSession] },
    {
      methods: ["POST"],
      // As Medusa writes it, so that it stands behind Medusa's own reading of the link.
      matcher: "/auth/:actor_type/:auth_provider/update",
      middlewares: [endingSessions],
    },
    ...middlewaresOfMedusasRoutes,
    ...middlewaresOfCoreOrderRoutes,
    ...CONTRACT.map(middlewaresOf),
  ],
})
