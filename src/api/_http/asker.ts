import type { MedusaRequest } from "@medusajs/framework/http"
import { addressOf } from "../../domain/limit/address"
import { RELUV_MODULE } from "../../modules/reluv"

/**
 * The address of whoever asks, as the options say what stands in between. Not Express's `req.ip`: behind a storefront's own
 * server all its visitors would be one.
 */
export function addressOfAsker(req: MedusaRequest): string {
  const forwarded = req.headers["x-forwarded-for"]
  return addressOf(
    {
      socket: req.socket.remoteAddress ?? "",
      forwarded: Array.isArray(forwarded) ? forwarded.join() : forwarded,
    },
    req.scope.resolve(RELUV_MODULE).options.limits
  )
}
