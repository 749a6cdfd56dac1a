import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"

/** A customer was made some way or other: who can log in is sent a link to verify the e-mail. */
export async function welcomeCustomer(
  container: MedusaContainer,
  { customer_id: id }: { customer_id: string }
): Promise<void> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { select: ["id", "email"], take: 1 })
  if (!customer?.email) return
  await container.resolve(ACCOUNT_MODULE).welcome({ id, email: customer.email.toLowerCase() })
}
