import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Language } from "../../domain/said"
import { TooManyRequests } from "../../shared/too-many-requests"
import { vendorTrouble } from "../../shared/vendor-trouble"
import { requestIdOf } from "./every-request/watched-request"
import { languageOf } from "./language"

type Handler<Req, Res> = (req: Req, res: Res) => Promise<void>

const SILENT: Record<Language, (vendor: string) => string> = {
  en: (vendor) => `${vendor} does not answer now. Try again in a moment`,
  id: (vendor) => `${vendor} sedang tidak menjawab. Coba lagi sebentar`,
}

const TOO_MANY: Record<Language, (seconds: number) => string> = {
  en: (seconds) => `Too many requests. Try again in ${seconds} seconds`,
  id: (seconds) => `Terlalu banyak permintaan. Coba lagi dalam ${seconds} detik`,
}

/**
 * Wraps a route that needs a vendor to answer: when it does not, the client hears 503 with a code
 * and may try again; who made it answer too often hears 429. Medusa's error handler knows neither.
 */
export function answeringForVendors<Req extends MedusaRequest, Res extends MedusaResponse>(
  handler: Handler<Req, Res>
): Handler<Req, Res> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      if (error instanceof TooManyRequests) {
        answerTooMany(req, res, error)
        return
      }
      const trouble = vendorTrouble(error)
      if (!trouble) throw error
      res.status(503).json({
        type: "vendor_unavailable",
        code: trouble.code,
        message: SILENT[languageOf(req)](trouble.vendor),
        request_id: requestIdOf(req),
      })
    }
  }
}

export function answerTooMany(
  req: MedusaRequest,
  res: MedusaResponse,
  { retry_after_seconds }: TooManyRequests
): void {
  const message = TOO_MANY[languageOf(req)](retry_after_seconds)
  res.setHeader("retry-after", retry_after_seconds)
  res.status(429).json({
    type: "too_many_requests",
    code: "RATE_LIMITED",
    message,
    request_id: requestIdOf(req),
  })
}
