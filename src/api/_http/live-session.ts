import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refusalOf, type Standing } from "../../domain/account/standing"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { remembered } from "../../shared/remembered"
import { customerIdOf as customerOfIdentity, identityOf } from "../../workflows/account/identity"

/** A token opens for so long after what it belonged to has ended, in a process that looked just before. */
const FOR_MS = 900
/** One look for all requests of a customer in that time; those who ask for nothing of theirs cost none. */
const standings = remembered<Standing>({ for_ms: FOR_MS, most: 20_000 })

/** Of a token that Medusa has verified; one of a cookie's session is kept with all it says. */
const issued = z.object({ iat: z.number() })

/**
 * Medusa's tokens live on after a password was reset, after a ban, after their customer was deleted. Before
 * whatever a customer may do: a token that has ended opens nothing. Throws `AUTH_004` and `ACCOUNT_BANNED`.
 */
export async function liveSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { auth_context } = req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
  const id = auth_context?.actor_type === "customer" ? auth_context.actor_id : ""
  if (!id) return next()
  const accounts = req.scope.resolve(ACCOUNT_MODULE)
  const standing = await standings(id, () => accounts.readStanding({ id }))
  const issued_at = issued.safeParse(auth_context).data?.iat ?? 0
  const refused = refusalOf(standing, { issued_at, now: Date.now() })
  if (refused === "banned") await accounts.requireNotBanned({ id })
  if (refused) throw AccountErrors.SESSION_ENDED()
  next()
}

/** Before Medusa sets a password by the link of its own mail: what was open before is shut. */
export async function endingSessions(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { auth_context } = req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
  const identity = auth_context?.actor_id
    ? await identityOf(req.scope, auth_context.actor_id)
    : null
  const id = identity && customerOfIdentity(identity)
  if (id) {
    const actor = { type: "customer" as const, id }
    const reason = "reset of the password"
    await req.scope.resolve(ACCOUNT_MODULE).endSessions({ id, actor, reason })
  }
  next()
}
