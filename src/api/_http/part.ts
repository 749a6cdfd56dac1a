import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RELUV_MODULE } from "../../modules/reluv"
import { type Part, PartErrors } from "../../modules/reluv/service"

/** A route of a vendor that the options leave out is not there. Throws `PART_OFF`. */
export function requirePart(part: Part) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    if (!req.scope.resolve(RELUV_MODULE).has(part)) throw PartErrors.PART_OFF({ part })
    next()
  }
}
