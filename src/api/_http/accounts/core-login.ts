import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LimitGroup } from "../../../domain/limit/limits"
import { EMAILPASS, hashForNothing, identityOf } from "../../../workflows/account/identity"
import { emailIn, limited } from "../limits"

/**
 * Before Medusa's own login by password. It proves the password of an e-mail whatever kind of people the address names,
 * so that guesses at a customer's are counted under each; who logs in as another kind, and is one, is the
 * project's own affair. An e-mail that nobody has is refused after as long as a wrong password.
 */
export async function limitedLogin(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { actor_type = "", auth_provider } = req.params
  if (auth_provider !== EMAILPASS) return next()
  const email = emailIn(req, "email")
  const identity = email ? await identityOf(req.scope, email) : null
  if (actor_type !== "customer" && identity?.app_metadata?.[`${actor_type}_id`]) return next()
  await limited("login", () => email)(req, res, async () => {
    if (!identity) await takeAsLong(req)
    next()
  })
}

async function takeAsLong({ body, scope }: MedusaRequest): Promise<void> {
  const { password } = Object(body) as { password?: unknown }
  // Without one Medusa refuses everybody at once.
  if (typeof password === "string" && password !== "") await hashForNothing(scope, password)
}

/** Before the other routes of Medusa's for e-mail and password: those of customers only. */
export function limitedOfCustomers(group: LimitGroup) {
  const limit = limited(group, (req) => emailIn(req, "email") ?? emailIn(req, "identifier"))
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { actor_type, auth_provider } = req.params
    if (actor_type !== "customer" || auth_provider !== EMAILPASS) return next()
    await limit(req, res, next)
  }
}
