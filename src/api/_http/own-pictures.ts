import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RELUV_MODULE } from "../../modules/reluv"
import { isOwnPicture } from "../../shared/picture-addresses"
import { RequestErrors } from "../../shared/request-errors"

/**
 * After the body was read: these of its fields hold an address of a picture, a list of them, or nothing.
 * Throws `PICTURE_FOREIGN` with the names of those that lead elsewhere.
 */
export function ownPictures(names: readonly string[]) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const { hosts } = req.scope.resolve(RELUV_MODULE).options.pictures
    const body = req.validatedBody as Record<string, unknown>
    const fields = names.filter((name) =>
      [body[name]]
        .flat()
        .some((address) => typeof address === "string" && !isOwnPicture(address, hosts))
    )
    if (fields.length > 0) throw RequestErrors.PICTURE_FOREIGN({ fields })
    next()
  }
}
