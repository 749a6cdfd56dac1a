import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { GUESSED_SOON, weaknessOf } from "../../domain/account/password"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { strengthOf } from "../../shared/password-strength"
import { accountWith, EMAILPASS, identityOf, isTaken } from "./identity"
import { withEmail } from "./with-email"

export type Registration = {
  /** In small letters (`emailOf`). */
  email: string
  password: string
  first_name: string
  last_name: string
  phone: string | null
}

/**
 * A customer who can log in, or nothing: what an earlier try left that died half-way is taken away first. One of
 * many who register an e-mail at once gets it. Throws `AUTH_002`, `AUTH_007`.
 */
export async function register(
  container: MedusaContainer,
  registration: Registration
): Promise<CustomerDTO> {
  await requireStrong(container, registration)
  const { email } = registration
  const customer = await withEmail(container, email, () => createAccount(container, registration))
  // Who dies here has made an account whose owner is welcome when they try again.
  await container.resolve(ACCOUNT_MODULE).welcome({ id: customer.id, email })
  return customer
}

/** Throws `AUTH_002`. */
export async function requireStrong(
  container: MedusaContainer,
  { password, ...owner }: Pick<Registration, "password" | "email"> & Partial<Registration>
): Promise<void> {
  const { accounts } = container.resolve(RELUV_MODULE).options
  const { email, first_name = "", last_name = "" } = owner
  const about = [email, email.split("@")[0] ?? "", first_name, last_name]
  const weakness = weaknessOf(password, { shortest: accounts.password_min, about })
  if (weakness) throw AccountErrors.PASSWORD_WEAK({ weakness })
  if ((await strengthOf(password, about)) < accounts.password_strength)
    throw AccountErrors.PASSWORD_WEAK({ weakness: GUESSED_SOON })
}

async function createAccount(
  container: MedusaContainer,
  { email, password, first_name, last_name, phone }: Registration
): Promise<CustomerDTO> {
  const auth = container.resolve(Modules.AUTH)
  if (await isTaken(container, email)) {
    await welcomeOwner(container, email)
    throw AccountErrors.EMAIL_TAKEN()
  }
  // The process that made it died before there was a customer.
  const left = await identityOf(container, email)
  if (left) await auth.deleteAuthIdentities([left.id])
  const { authIdentity, error } = await auth.register(EMAILPASS, { body: { email, password } })
  if (!authIdentity) throw new Error(`Medusa registered nobody: ${error}`)
  try {
    const { result } = await createCustomerAccountWorkflow(container).run({
      input: {
        authIdentityId: authIdentity.id,
        customerData: { email, first_name, last_name, ...(phone && { phone }) },
      },
    })
    return result
  } catch (error) {
    await auth.deleteAuthIdentities([authIdentity.id])
    throw error
  }
}

/** Once, of an account whose maker died before anybody was told. */
async function welcomeOwner(container: MedusaContainer, email: string): Promise<void> {
  const id = await accountWith(container, email)
  if (id) await container.resolve(ACCOUNT_MODULE).welcome({ id, email })
}
