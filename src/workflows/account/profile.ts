import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { Profile } from "../../modules/account/profile"

/** What Medusa keeps of a customer, and its owner says. */
type Names = { first_name?: string; last_name?: string; phone?: string | null }

/** Its owner says something else of themselves; what is not named stays. Another phone has to be verified anew. */
export async function updateProfile(
  container: MedusaContainer,
  {
    customer_id: id,
    names,
    profile,
  }: { customer_id: string; names: Names; profile: Partial<Profile> }
): Promise<void> {
  const also = Object.keys(names)
  if (also.length > 0)
    await updateCustomersWorkflow(container).run({ input: { selector: { id }, update: names } })
  await container.resolve(ACCOUNT_MODULE).writeProfile({ id, profile, also })
}

/** Whom a phone belongs to now. */
export async function phoneOfCustomer(
  container: MedusaContainer,
  id: string
): Promise<string | null> {
  const { phone } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(id)
  return phone ?? null
}
