import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, parseCorsOrigins } from "@medusajs/framework/utils"
import cors from "cors"

let handler: ReturnType<typeof cors> | undefined

/** Medusa answers CORS for `/store`, `/admin` and `/auth` only; sellers come from the same origins as buyers. */
export function sellerCors(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  handler ??= cors({
    origin: parseCorsOrigins(
      req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http.storeCors
    ),
    credentials: true,
  })
  handler(req, res, next)
}
