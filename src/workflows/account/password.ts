import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { letterOf } from "../../shared/account-tokens"
import {
  accountWith,
  customerIdOf,
  EMAILPASS,
  identityOf,
  isSomebodys,
  provePassword,
} from "./identity"
import { type LoggedIn, logInAs } from "./log-in"
import { requireStrong } from "./register"

/** Sends a link to set another password to whoever has this e-mail. Nobody learns whether somebody has. */
export async function askReset(container: MedusaContainer, email: string): Promise<void> {
  const customer_id = await whoseLogin(container, email)
  if (!customer_id) return
  await container.resolve(ACCOUNT_MODULE).writeLetter({
    customer_id,
    purpose: "reset_password",
    email,
    actor: { type: "customer", id: customer_id },
  })
}

/** Of who logs in by a provider only, too: they have a password afterwards. An operator's login is not touched. */
async function whoseLogin(container: MedusaContainer, email: string): Promise<string | null> {
  const identity = await identityOf(container, email)
  if (identity && isSomebodys(identity)) return customerIdOf(identity)
  return accountWith(container, email)
}

/**
 * Sets another password with the link of a mail, once, and ends all sessions: who dies in between asks for another
 * link. Who reads the mail has verified its address. Throws `AUTH_002` and `AUTH_008`.
 */
export async function resetPassword(
  container: MedusaContainer,
  { token, password }: { token: string; password: string }
): Promise<void> {
  const accounts = container.resolve(ACCOUNT_MODULE)
  const id = letterOf(container, token)
  const asked = id && (await accounts.readLetter({ id }))
  if (!asked || asked.purpose !== "reset_password") throw AccountErrors.LETTER_INVALID()
  await requireStrong(container, { email: asked.email, password })
  const { customer_id, email } = await accounts.useResetLetter({ id: asked.id })
  await setPassword(container, { customer_id, email, password })
}

/** Sets another password for somebody who knows the old one, and ends all other sessions. Throws `AUTH_002`, `AUTH_003`. */
export async function changePassword(
  container: MedusaContainer,
  {
    customer_id,
    old_password,
    password,
  }: { customer_id: string; old_password: string; password: string }
): Promise<LoggedIn> {
  const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  const { email } = customer
  await requireStrong(container, {
    email,
    password,
    first_name: customer.first_name ?? undefined,
    last_name: customer.last_name ?? undefined,
  })
  const identity = await provePassword(container, { email, password: old_password })
  if (customerIdOf(identity) !== customer_id) throw AccountErrors.CREDENTIALS_WRONG()
  await setPassword(container, { customer_id, email, password })
  return logInAs(container, {
    customer_id,
    auth_identity_id: identity.id,
    auth_provider: EMAILPASS,
  })
}

async function setPassword(
  container: MedusaContainer,
  { customer_id, email, password }: { customer_id: string; email: string; password: string }
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const known = await identityOf(container, email)
  if (known && isSomebodys(known) && customerIdOf(known) !== customer_id)
    throw AccountErrors.LOGIN_SHARED()
  const { success, error, authIdentity } = known
    ? await auth.updateProvider(EMAILPASS, { entity_id: email, password })
    : await auth.register(EMAILPASS, { body: { email, password } })
  if (!success) throw new Error(`Medusa kept the old password: ${error}`)
  const id = known?.id ?? authIdentity?.id
  // The first password of who logged in by a provider only.
  if (id && !(known && customerIdOf(known)))
    await auth.updateAuthIdentities({ id, app_metadata: { customer_id } })
  // After it: whoever logged in with the old one until a moment ago is out, too.
  await container.resolve(ACCOUNT_MODULE).endForNewPassword({ id: customer_id })
}
