import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** An answer is what it says it is, whatever a browser would guess, and does not tell what serves it. */
export function safeHeaders(_: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.removeHeader("x-powered-by")
  res.setHeader("x-content-type-options", "nosniff")
  next()
}
