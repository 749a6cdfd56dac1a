import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { phoneOf } from "../../shared/phone"

/** What its owner sees of an account. */
export async function accountView(container: MedusaContainer, customer: CustomerDTO) {
  const { id, email, first_name, last_name, phone } = customer
  const known = await container.resolve(ACCOUNT_MODULE).readProfile({ id })
  const { birth_date, avatar_url, language, verified_email, verified_phone } = known
  return {
    id,
    email,
    first_name: first_name ?? null,
    last_name: last_name ?? null,
    phone: phone ?? null,
    is_verified: verified_email === email.toLowerCase(),
    is_phone_verified: verified_phone !== null && verified_phone === phoneOf(phone ?? ""),
    birth_date,
    avatar_url,
    language,
  }
}

export async function accountOf(container: MedusaContainer, customer_id: string) {
  const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  return accountView(container, customer)
}
