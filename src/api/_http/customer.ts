import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RequestErrors } from "../../shared/request-errors"

/** Where a guest sends the token that completing the cart answered. */
const PURCHASE_TOKEN = "x-purchase-token"

/** The customer who asks, or null for a guest: on `/store/*` Medusa has read the token already. */
export function customerIdIn(req: object): string | null {
  const { auth_context } = req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
  return (auth_context?.actor_type === "customer" && auth_context.actor_id) || null
}

/** The customer who asks. Says what is missing with a code, which Medusa's own refusal lacks: `AUTH_005`. */
export function customerIdOf(req: MedusaRequest): string {
  const id = customerIdIn(req)
  if (!id) throw RequestErrors.AUTHENTICATION_REQUIRED()
  return id
}

export function requireCustomer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  customerIdOf(req)
  next()
}

/** What a guest's secret link carries; whether it opens anything is for each route to find out. */
export function purchaseTokenIn(req: MedusaRequest): string | null {
  const token = req.headers[PURCHASE_TOKEN]
  return typeof token === "string" && token ? token : null
}

/** Somebody who can own a purchase: a customer, or a guest with a token. Throws `AUTH_005`. */
export function requireBuyer(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (!purchaseTokenIn(req)) customerIdOf(req)
  next()
}
