import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"

/** What its owner sees of an account. */
export async function accountView(container: MedusaContainer, customer: CustomerDTO) {
  const { id, email, first_name, last_name, phone } = customer
  const accounts = container.resolve(ACCOUNT_MODULE)
  return {
    id,
    email,
    first_name: first_name ?? null,
    last_name: last_name ?? null,
    phone: phone ?? null,
    is_verified: await accounts.isVerified({ id, email }),
  }
}

export async function accountOf(container: MedusaContainer, customer_id: string) {
  const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  return accountView(container, customer)
}
