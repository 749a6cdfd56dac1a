import { type ScryptOptions, scrypt } from "node:crypto"
import { promisify } from "node:util"
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { secondOf } from "../../domain/account/standing"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import type { Login } from "../../modules/account/sessions"

/** Medusa's provider for e-mail and password. */
export const EMAILPASS = "emailpass"

/** The identity of Medusa's auth module that an e-mail logs in by; null where there is none. */
export async function identityOf(
  container: MedusaContainer,
  email: string
): Promise<AuthIdentityDTO | null> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities(
    { entity_id: email, provider: EMAILPASS },
    { select: ["id", "auth_identity_id"], take: 1 }
  )
  return known?.auth_identity_id ? auth.retrieveAuthIdentity(known.auth_identity_id) : null
}

/** Whether it is anybody's: of a customer, an operator, or a kind of people that the project has. */
export function isSomebodys({ app_metadata }: AuthIdentityDTO): boolean {
  return Object.values(app_metadata ?? {}).some((id) => id != null && id !== "")
}

export function customerIdOf({ app_metadata }: AuthIdentityDTO): string | null {
  const id = app_metadata?.customer_id
  return typeof id === "string" && id !== "" ? id : null
}

/** Whether somebody logs in by this e-mail already, whatever kind of people they are. */
export async function isTaken(container: MedusaContainer, email: string): Promise<boolean> {
  // One identity may be a customer's, an operator's and whoever else's of the project.
  const known = await identityOf(container, email)
  if (known && isSomebodys(known)) return true
  return (await accountWith(container, email)) !== null
}

/** The customer who has an account with this e-mail, whatever they log in by. */
export async function accountWith(
  container: MedusaContainer,
  email: string
): Promise<string | null> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: true }, { select: ["id"], take: 1 })
  return customer?.id ?? null
}

/** The token that Medusa's own login would give, so that every route takes it. */
export async function accessToken(
  container: MedusaContainer,
  { customer_id, auth_identity_id, auth_provider }: Login
): Promise<string> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { sessions_from } = await container
    .resolve(ACCOUNT_MODULE)
    .readStanding({ id: customer_id })
  if (!http.jwtSecret) throw new Error("logins need projectConfig.http.jwtSecret")
  const says = {
    actor_id: customer_id,
    actor_type: "customer",
    auth_identity_id,
    auth_provider,
    app_metadata: { customer_id },
    user_metadata: {},
    iat: secondOf({ now: Date.now(), sessions_from }),
  }
  return generateJwtToken(says, {
    secret: http.jwtSecret,
    expiresIn: http.jwtExpiresIn,
    jwtOptions: http.jwtOptions,
  })
}

/** Throws `AUTH_003`, after as long for an e-mail that nobody has as for a wrong password. */
export async function provePassword(
  container: MedusaContainer,
  { email, password }: { email: string; password: string }
): Promise<AuthIdentityDTO> {
  const { success, authIdentity, mfaChallenge } = await container
    .resolve(Modules.AUTH)
    .authenticate(EMAILPASS, { body: { email, password } })
  if (mfaChallenge) throw AccountErrors.LOGIN_NEEDS_MORE()
  if (success && authIdentity) return authIdentity
  if (!(await identityOf(container, email))) await hashForNothing(container, password)
  throw AccountErrors.CREDENTIALS_WRONG()
}

/** What the project says of Medusa's `emailpass`, if anything. */
const configured = z.object({
  options: z.object({
    providers: z.array(
      z
        .object({
          id: z.string().optional(),
          options: z.object({
            hashConfig: z.object({ logN: z.number(), r: z.number(), p: z.number() }),
          }),
        })
        .or(z.unknown().transform(() => null))
    ),
  }),
})
const MEDUSAS = { logN: 15, r: 8, p: 1 }

/** As costly as a password is in this project. */
function costOf(container: MedusaContainer): ScryptOptions {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { data } = configured.safeParse(modules?.[Modules.AUTH])
  const own = data?.options.providers.find((provider) => provider?.id === EMAILPASS)
  const { logN, r, p } = own?.options.hashConfig ?? MEDUSAS
  const N = 2 ** logN
  return { N, r, p, maxmem: 256 * N * r }
}
const scryptLater = promisify<string, string, number, ScryptOptions, Buffer>(scrypt)

/** Nobody has the e-mail: its refusal takes as long as that of a wrong password. */
export async function hashForNothing(container: MedusaContainer, password: string): Promise<void> {
  await scryptLater(password, "nobody", 64, costOf(container))
}
