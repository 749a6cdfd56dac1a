import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Signatures are over bytes, so the raw body is kept. */
const rawBody = { preserveRawBody: true, sizeLimit: "256kb" }

export const hookMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/hooks/payment/midtrans_midtrans", bodyParser: rawBody },
  { methods: ["POST"], matcher: "/hooks/biteship", bodyParser: rawBody },
]
