import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "zod"
import { RequestErrors } from "../../../shared/request-errors"
import { takePictures } from "../../../workflows/picture/take-pictures"
import { customerIdIn } from "../customer"
import type { SellerRequest } from "../member"
import { ownersOf } from "./uploader"

const shown = z.object({ picture: z.string() })

/**
 * After the body was read: these of its fields hold an address of a picture, a list of them or of what has
 * one as its `picture`, or nothing. A picture that we keep has to be an upload of whoever asks, and is not
 * deleted from now on for a while. Throws `PICTURE_FOREIGN` with the names of the fields that lead elsewhere.
 */
export function ownPictures(names: readonly string[]) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const body = req.validatedBody as Record<string, unknown>
    const given = names
      .filter((name) => body[name] !== undefined)
      .map((name) => ({
        name,
        addresses: [body[name]]
          .flat()
          .map((one) => shown.safeParse(one).data?.picture ?? one)
          .filter((one) => typeof one === "string"),
      }))
    const foreign = await foreignPictures(
      req,
      given.flatMap(({ addresses }) => addresses)
    )
    const fields = given
      .filter(({ addresses }) => addresses.some((address) => foreign.has(address)))
      .map(({ name }) => name)
    if (fields.length > 0) throw RequestErrors.PICTURE_FOREIGN({ fields })
    next()
  }
}

/** What will show them, where there is one already: a listing, or the shop. */
function subjectOf(req: MedusaRequest): string | null {
  const { membership } = req as Partial<SellerRequest>
  return req.params.id ?? membership?.seller_id ?? customerIdIn(req)
}

function isOperator(req: object): boolean {
  const { auth_context } = req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
  return auth_context?.actor_type === "user" || auth_context?.actor_type === "api-key"
}

/** Takes pictures into use for whoever asks. @returns the addresses of those that are not theirs */
export async function foreignPictures(
  req: MedusaRequest,
  addresses: readonly string[]
): Promise<Set<string>> {
  return takePictures(req.scope, {
    addresses,
    // What an operator shows is the marketplace's: Medusa's admin uploads it, and writes no row.
    owners: isOperator(req) ? null : () => ownersOf(req),
    subject: subjectOf(req),
  })
}
