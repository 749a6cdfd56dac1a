import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RequestErrors } from "../../shared/request-errors"

/** PostgreSQL takes no NUL byte: an id or a filter that holds one is refused before it gets there. */
export function noNulInUrl(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (/%00|\0/.test(req.originalUrl)) {
    throw RequestErrors.INPUT_INVALID({ problems: "the address must not contain a NUL character" })
  }
  next()
}
