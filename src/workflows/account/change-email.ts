import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { CustomerWorkflowEvents, Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { letterOf } from "../../shared/account-tokens"
import { customerIdOf, provePassword } from "./identity"

/**
 * Sends a link to another address of somebody who knows the password; until it is opened nothing changes. What is
 * answered, and how soon, does not tell whether somebody has that address. Throws `AUTH_003`, and `TooManyRequests`.
 */
export async function askEmailChange(
  container: MedusaContainer,
  { customer_id, email, password }: { customer_id: string; email: string; password: string }
): Promise<void> {
  await proveOwner(container, { customer_id, password })
  const actor = { type: "customer" as const, id: customer_id }
  await container
    .resolve(ACCOUNT_MODULE)
    .writeLetter({ customer_id, purpose: "change_email", email, actor })
}

/** Throws `AUTH_003` for whoever does not know the password of this account. */
export async function proveOwner(
  container: MedusaContainer,
  { customer_id, password }: { customer_id: string; password: string }
): Promise<void> {
  const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  const identity = await provePassword(container, { email, password })
  if (customerIdOf(identity) !== customer_id) throw AccountErrors.CREDENTIALS_WRONG()
}

const UNIQUE_VIOLATION = "23505"

/** The link was opened. Throws `AUTH_007`, `AUTH_008` and `LOGIN_SHARED`. @returns whose e-mail it is */
export async function changeEmail(container: MedusaContainer, token: string): Promise<CustomerDTO> {
  const letter_id = letterOf(container, token)
  if (!letter_id) throw AccountErrors.LETTER_INVALID()
  const { customer_id } = await container
    .resolve(ACCOUNT_MODULE)
    .changeEmail({ letter_id })
    .catch((error: unknown) => {
      // Somebody registered it in this moment.
      const { code } = Object(error) as { code?: unknown }
      throw code === UNIQUE_VIOLATION ? AccountErrors.EMAIL_TAKEN() : error
    })
  return container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
}

/** For whoever listens to Medusa's customers: its e-mail was changed beside Medusa's own workflow. */
export async function tellCustomerUpdated(
  container: MedusaContainer,
  { id }: { id: string }
): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: CustomerWorkflowEvents.UPDATED, data: { id } })
}
