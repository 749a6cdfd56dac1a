import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { areaOf } from "./areas"
import { customers, operators } from "./data/customers"
import type { SeedPerson } from "./data/people"

/** Of every sample login. Known to everybody, so the seed is for laptops only. */
export const SEED_PASSWORD = "reluv-sample-1234"

export async function seedOperators(container: MedusaContainer): Promise<void> {
  const users = container.resolve(Modules.USER)
  for (const { email, first_name, last_name } of operators) {
    if ((await users.listUsers({ email })).length > 0) continue
    await createUserAccountWorkflow(container).run({
      input: {
        authIdentityId: await registerLogin(container, email),
        userData: { email, first_name, last_name },
      },
    })
  }
}

/** @returns the customer's id; made when there is none yet */
export async function seedCustomer(
  container: MedusaContainer,
  person: SeedPerson & { phone?: string }
): Promise<{ id: string; fresh: boolean }> {
  const { email, first_name, last_name, phone } = person
  const [existing] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: true })
  if (existing) return { id: existing.id, fresh: false }
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId: await registerLogin(container, email),
      customerData: { email, first_name, last_name, phone },
    },
  })
  return { id: result.id, fresh: true }
}

export async function seedCustomers(container: MedusaContainer): Promise<void> {
  for (const customer of customers) {
    const { id, fresh } = await seedCustomer(container, customer)
    if (!fresh) continue
    const { address } = customer
    const area = await areaOf(container, address)
    await createCustomerAddressesWorkflow(container).run({
      input: {
        addresses: [
          {
            customer_id: id,
            first_name: customer.first_name,
            last_name: customer.last_name,
            phone: customer.phone,
            address_1: address.address_1,
            city: address.city,
            province: address.province,
            postal_code: address.postal_code,
            country_code: "id",
            is_default_shipping: true,
            metadata: {
              biteship_area_id: area,
              latitude: address.latitude,
              longitude: address.longitude,
            },
          },
        ],
      },
    })
  }
}

async function registerLogin(container: MedusaContainer, email: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const body = { email, password: SEED_PASSWORD }
  const { authIdentity, error } = await auth.register("emailpass", { body })
  if (authIdentity) return authIdentity.id
  // A seed that was cut short has registered the login already.
  const again = await auth.authenticate("emailpass", { body })
  if (again.authIdentity) return again.authIdentity.id
  throw new Error(`no login for ${email}: ${error ?? again.error}`)
}
