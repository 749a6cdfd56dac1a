import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { withEmail } from "./with-email"

/** A customer was made some way or other: who can log in is sent a link to verify the e-mail. */
export async function welcomeCustomer(
  container: MedusaContainer,
  { customer_id: id }: { customer_id: string }
): Promise<void> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { select: ["id", "email"], take: 1 })
  if (!customer?.email) return
  const email = customer.email.toLowerCase()
  // Who makes one by a provider's login says that its e-mail is verified, before this is heard.
  await withEmail(container, email, () => container.resolve(ACCOUNT_MODULE).welcome({ id, email }))
}
