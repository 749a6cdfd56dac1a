import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import type { Login, Session } from "../../modules/account/sessions"
import { RELUV_MODULE } from "../../modules/reluv"
import { refreshToken, turnOf } from "../../shared/account-tokens"
import { accessToken, customerIdOf, EMAILPASS, provePassword } from "./identity"

/** What somebody who logged in goes on with. */
export type LoggedIn = { customer_id: string; token: string; refresh_token: string }

/** Throws `AUTH_003` and `ACCOUNT_BANNED`. */
export async function logIn(
  container: MedusaContainer,
  { email, password }: { email: string; password: string }
): Promise<LoggedIn> {
  const identity = await provePassword(container, { email, password })
  const customer_id = customerIdOf(identity)
  if (!customer_id) throw AccountErrors.CREDENTIALS_WRONG()
  return logInAs(container, {
    customer_id,
    auth_identity_id: identity.id,
    auth_provider: EMAILPASS,
  })
}

/** For somebody who proved otherwise who they are. Throws `ACCOUNT_BANNED`, and `AUTH_003` of one who was deleted. */
export async function logInAs(container: MedusaContainer, login: Login): Promise<LoggedIn> {
  const accounts = container.resolve(ACCOUNT_MODULE)
  await accounts.requireNotBanned({ id: login.customer_id })
  const { exists } = await accounts.readStanding({ id: login.customer_id })
  if (!exists) throw AccountErrors.CREDENTIALS_WRONG()
  const session = await accounts.openSession({ ...login, days: daysOf(container) })
  return tokensOf(container, session)
}

/** The next tokens, for whoever shows the last refresh token; once. Throws `AUTH_004`. */
export async function refresh(container: MedusaContainer, token: string): Promise<LoggedIn> {
  const shown = turnOf(container, token)
  const session =
    shown &&
    (await container.resolve(ACCOUNT_MODULE).turnSession({ ...shown, days: daysOf(container) }))
  if (!session) throw AccountErrors.SESSION_ENDED()
  return tokensOf(container, session)
}

/** Ends the session of a refresh token. Of one that ended already nothing is said. */
export async function logOut(container: MedusaContainer, token: string): Promise<void> {
  const shown = turnOf(container, token)
  if (shown) await container.resolve(ACCOUNT_MODULE).endSession({ id: shown.id })
}

async function tokensOf(container: MedusaContainer, session: Session): Promise<LoggedIn> {
  return {
    customer_id: session.customer_id,
    token: await accessToken(container, session),
    refresh_token: refreshToken(container, session),
  }
}

function daysOf(container: MedusaContainer): number {
  return container.resolve(RELUV_MODULE).options.accounts.refresh_days
}
