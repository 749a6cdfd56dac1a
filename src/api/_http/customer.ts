import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RequestErrors } from "../../shared/request-errors"

/**
 * The customer who asks. On `/store/*` Medusa has read the token already, when there is one; this
 * says what is missing with a code, which Medusa's own refusal lacks. Throws `AUTH_005`.
 */
export function customerIdOf(req: MedusaRequest): string {
  const { auth_context } = req as AuthenticatedMedusaRequest
  if (auth_context?.actor_type !== "customer" || !auth_context.actor_id) {
    throw RequestErrors.AUTHENTICATION_REQUIRED()
  }
  return auth_context.actor_id
}

export function requireCustomer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  customerIdOf(req)
  next()
}
