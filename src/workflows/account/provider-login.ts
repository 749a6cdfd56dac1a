import { getAuthContextFromJwtToken } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { emailOf } from "../../domain/account/email"
import { PROOF_SECONDS, provesEmail } from "../../domain/account/provider"
import { refusalOf } from "../../domain/account/standing"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { customerIdOf, EMAILPASS, isSomebodys, isTaken } from "./identity"
import { type LoggedIn, logInAs } from "./log-in"
import { withEmail } from "./with-email"

/** What Medusa's token says of whoever came back from a provider. */
const told = z.object({
  auth_identity_id: z.string().min(1),
  auth_provider: z.string(),
  mfa_enabled: z.boolean().optional(),
  iat: z.number(),
})

/** What providers say of people: Medusa's Google, and ours. */
const person = z.object({
  email: z.string().nullish(),
  name: z.string().nullish(),
  given_name: z.string().nullish(),
  family_name: z.string().nullish(),
})

type Proof = {
  auth_identity_id: string
  provider: string
  /** Of the account that it opens; null of one that is none yet. */
  customer_id: string | null
  person: z.infer<typeof person>
}

/**
 * Logs somebody in who came back from a provider, by the token that Medusa's callback answered; one who was never here
 * has an account from now on. An e-mail that has an account already is not joined to it: its owner does that, logged in as
 * before. Throws `LOGIN_UNPROVEN`, `LOGIN_NOT_JOINED`, `LOGIN_EMAIL_MISSING`, `LOGIN_TAKEN` and `ACCOUNT_BANNED`.
 */
export async function logInByProvider(
  container: MedusaContainer,
  { token, email }: { token: string; email: string | null }
): Promise<LoggedIn> {
  const proof = await provenBy(container, token)
  const { auth_identity_id, provider: auth_provider } = proof
  const customer_id = proof.customer_id ?? (await openAccount(container, proof, email))
  return logInAs(container, { customer_id, auth_identity_id, auth_provider })
}

/** Throws `LOGIN_UNPROVEN`, `LOGIN_TAKEN` and `LOGIN_OF_OTHER_EMAIL`. */
export async function joinLogin(
  container: MedusaContainer,
  { customer_id, token }: { customer_id: string; token: string }
): Promise<void> {
  const { auth_identity_id } = await provenBy(container, token)
  await container.resolve(ACCOUNT_MODULE).joinLogin({ customer_id, auth_identity_id })
}

async function provenBy(container: MedusaContainer, token: string): Promise<Proof> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const context = getAuthContextFromJwtToken(
    `Bearer ${token}`,
    http.jwtSecret ?? "",
    ["bearer"],
    ["customer"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
  const { data } = told.safeParse(context)
  const isFresh = data && Date.now() / 1_000 - data.iat < PROOF_SECONDS
  if (!isFresh || data.auth_provider === EMAILPASS) throw AccountErrors.LOGIN_UNPROVEN()
  if (data.mfa_enabled) throw AccountErrors.LOGIN_NEEDS_MORE()
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { id: [data.auth_identity_id] },
      { relations: ["provider_identities"], take: 1 }
    )
  const known = identity?.provider_identities?.find((one) => one.provider === data.auth_provider)
  if (!identity || !known) throw AccountErrors.LOGIN_UNPROVEN()
  const customer_id = customerIdOf(identity)
  if (customer_id) await requireLive(container, { customer_id, issued_at: data.iat })
  else if (isSomebodys(identity)) throw AccountErrors.LOGIN_TAKEN()
  return {
    auth_identity_id: identity.id,
    provider: known.provider,
    customer_id,
    person: person.safeParse(known.user_metadata).data ?? {},
  }
}

/** A token of a session that has ended is no way back in. Throws `LOGIN_UNPROVEN`; a ban is told by who logs in. */
async function requireLive(
  container: MedusaContainer,
  { customer_id: id, issued_at }: { customer_id: string; issued_at: number }
): Promise<void> {
  const standing = await container.resolve(ACCOUNT_MODULE).readStanding({ id })
  if (refusalOf(standing, { issued_at, now: Date.now() }) === "ended")
    throw AccountErrors.LOGIN_UNPROVEN()
}

async function openAccount(
  container: MedusaContainer,
  { auth_identity_id, provider, person: said }: Proof,
  typed: string | null
): Promise<string> {
  const known = emailOf(said.email ?? "")
  const email = known ?? typed
  if (!email) throw AccountErrors.LOGIN_EMAIL_MISSING()
  return withEmail(container, email, async () => {
    const identity = await container.resolve(Modules.AUTH).retrieveAuthIdentity(auth_identity_id)
    // Two answers of one login came at once.
    const others = customerIdOf(identity)
    if (others) return others
    if (await isTaken(container, email)) throw AccountErrors.LOGIN_NOT_JOINED()
    const { result: customer } = await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId: auth_identity_id, customerData: { email, ...namesOf(said) } },
    })
    const verified_by = known !== null && provesEmail(provider) ? provider : null
    await container.resolve(ACCOUNT_MODULE).welcome({ id: customer.id, email, verified_by })
    return customer.id
  })
}

function namesOf({ name, given_name, family_name }: z.infer<typeof person>) {
  const first_name = given_name || name
  return { ...(first_name && { first_name }), ...(family_name && { last_name: family_name }) }
}
