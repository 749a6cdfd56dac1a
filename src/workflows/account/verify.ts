import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { letterOf } from "../../shared/account-tokens"

/**
 * Sends the link to the address that a customer has now; to one who verified it, nothing. Throws
 * `TooManyRequests` after three in an hour.
 */
export async function askVerification(
  container: MedusaContainer,
  { customer_id }: { customer_id: string }
): Promise<void> {
  const accounts = container.resolve(ACCOUNT_MODULE)
  const { email } = await customerOf(container, customer_id)
  if (!email || (await accounts.isVerified({ id: customer_id, email }))) return
  const actor = { type: "customer" as const, id: customer_id }
  await accounts.writeLetter({ customer_id, purpose: "verify_email", email, actor })
}

/** The link was opened. Throws `AUTH_008`. @returns whose e-mail it was */
export async function verifyEmail(container: MedusaContainer, token: string): Promise<CustomerDTO> {
  const letter_id = letterOf(container, token)
  if (!letter_id) throw AccountErrors.LETTER_INVALID()
  const id = await container.resolve(ACCOUNT_MODULE).verifyEmail({ letter_id })
  return customerOf(container, id)
}

/** Before somebody buys, or opens a shop. Throws `AUTH_006` where the policy wants a verified e-mail. */
export async function requireVerified(container: MedusaContainer, id: string): Promise<void> {
  const { policies, midtrans } = container.resolve(RELUV_MODULE).options
  if (!(policies.require_verified_email ?? midtrans?.is_production)) return
  const { email } = await customerOf(container, id)
  if (!(await container.resolve(ACCOUNT_MODULE).isVerified({ id, email: email ?? "" }))) {
    throw AccountErrors.EMAIL_UNVERIFIED()
  }
}

async function customerOf(container: MedusaContainer, id: string): Promise<CustomerDTO> {
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id }, { take: 1 })
  if (!customer) throw AccountErrors.ACCOUNT_NOT_FOUND()
  return customer
}
