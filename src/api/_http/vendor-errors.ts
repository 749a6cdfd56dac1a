import type { MedusaResponse } from "@medusajs/framework/http"
import { TooManyRequests } from "../../shared/too-many-requests"
import { vendorTrouble } from "../../shared/vendor-trouble"

type Handler<Req, Res> = (req: Req, res: Res) => Promise<void>

/**
 * Wraps a route that needs a vendor to answer: when it does not, the client hears 503 with a code
 * and may try again; who made it answer too often hears 429. Medusa's error handler knows neither.
 */
export function answeringForVendors<Req, Res extends MedusaResponse>(
  handler: Handler<Req, Res>
): Handler<Req, Res> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      if (error instanceof TooManyRequests) {
        answerTooMany(res, error)
        return
      }
      const trouble = vendorTrouble(error)
      if (!trouble) throw error
      res.status(503).json({
        type: "vendor_unavailable",
        code: trouble.code,
        message: `${trouble.vendor} does not answer now. Try again in a moment`,
      })
    }
  }
}

export function answerTooMany(res: MedusaResponse, error: TooManyRequests): void {
  res.setHeader("retry-after", error.retry_after_seconds)
  res
    .status(429)
    .json({ type: "too_many_requests", code: "TOO_MANY_REQUESTS", message: error.message })
}
