import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { refusalOf, type Standing } from "../../../domain/account/standing"
import { ACCOUNT_MODULE } from "../../../modules/account"
import { AccountErrors } from "../../../modules/account/errors"
import { remembered } from "../../../shared/remembered"
import {
  customerIdOf as customerOfIdentity,
  EMAILPASS,
  identityOf,
} from "../../../workflows/account/identity"

/** A token opens for so long after what it belonged to has ended, in a process that looked just before. */
const FOR_MS = 900
/** One look for all requests of a customer in that time; those who ask for nothing of theirs cost none. */
const standings = remembered<Standing>({ for_ms: FOR_MS, most: 20_000 })

/** Of a token that Medusa has verified; one of a cookie's session is kept with all it says. */
const times = z.object({ iat: z.number().default(0), exp: z.number().default(Infinity) })

/** When the token of a request was made, and when it is over by itself, in seconds since 1970. */
export function timesOf(req: MedusaRequest): { iat: number; exp: number } {
  return times.safeParse(contextOf(req)).data ?? { iat: 0, exp: 0 }
}

/** Whoever comes back with what has ended, a cookie too, must be able to come in again. */
const NEEDS_NO_TOKEN =
  /^\/store\/accounts(\/(login|provider-login|logout|refresh|verify-email|confirm-email|forgot-password|reset-password))?\/?(\?|$)/

/**
 * Medusa's tokens live on after a password was reset, after a ban, after their customer was deleted. Before
 * whatever a customer may do: a token that has ended opens nothing. Throws `AUTH_004` and `ACCOUNT_BANNED`.
 */
export async function liveSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const id = NEEDS_NO_TOKEN.test(req.originalUrl) ? null : await customerOf(req)
  if (!id) return next()
  const accounts = req.scope.resolve(ACCOUNT_MODULE)
  const standing = await standings(id, () => accounts.readStanding({ id }))
  const issued_at = timesOf(req).iat
  const refused = refusalOf(standing, { issued_at, now: Date.now() })
  if (refused === "banned") await accounts.requireNotBanned({ id })
  if (refused) throw AccountErrors.SESSION_ENDED()
  next()
}

type AuthContext = AuthenticatedMedusaRequest["auth_context"]

function contextOf(req: MedusaRequest): AuthContext | undefined {
  return (req as Partial<AuthenticatedMedusaRequest>).auth_context
}

/** Whose token it is. That of a registration names nobody yet, and Medusa refreshes it to whom it has become. */
async function customerOf(req: MedusaRequest): Promise<string | null> {
  const context = contextOf(req)
  if (context?.actor_type !== "customer") return null
  if (context.actor_id || !context.auth_identity_id) return context.actor_id || null
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [context.auth_identity_id] }, { take: 1 })
  return identity ? customerOfIdentity(identity) : null
}

/** Before Medusa sets a password by the link of its own mail: what was open before is shut. */
export async function endingSessions(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { actor_type, auth_provider } = req.params
  if (actor_type !== "customer" || auth_provider !== EMAILPASS) return next()
  // Medusa has read the link by then: it names the e-mail.
  const email = contextOf(req)?.actor_id
  const identity = email ? await identityOf(req.scope, email) : null
  const id = identity && customerOfIdentity(identity)
  if (id) {
    const actor = { type: "customer" as const, id }
    const reason = "reset of the password"
    await req.scope.resolve(ACCOUNT_MODULE).endSessions({ id, actor, reason })
  }
  next()
}
