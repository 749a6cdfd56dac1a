import type { MedusaResponse } from "@medusajs/framework/http"
import { vendorTrouble } from "../../shared/vendor-trouble"

type Handler<Req, Res> = (req: Req, res: Res) => Promise<void>

/**
 * Wraps a route that needs a vendor to answer: when it does not, the client hears 503 with a code
 * and may try again. Medusa's error handler knows no such status.
 */
export function answeringForVendors<Req, Res extends MedusaResponse>(
  handler: Handler<Req, Res>
): Handler<Req, Res> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
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
