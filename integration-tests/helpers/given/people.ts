import { createHash, randomUUID } from "node:crypto"
import type { PublicSeller } from "../../../src/types/http"
import { call } from "../api"
import { testServers } from "../servers"
import { JAKARTA, type Place } from "./places"

export type Customer = { id: string; email: string; first_name: string; token: string }

export type Seller = Customer & { seller: PublicSeller; phone: string; place: Place }

/** Everybody's. */
export const PASSWORD = "a-long-test-password"

/** Short and different each time, for e-mails, handles and titles. */
export function unique(): string {
  return randomUUID().slice(0, 13)
}

/** A number of their own, the same one each time. */
export function phoneOfCustomer({ id }: Pick<Customer, "id">): string {
  const digits = createHash("sha256").update(id).digest().readUInt32BE() % 100_000_000
  return `+62812${String(digits).padStart(8, "0")}`
}

/** A new customer with a token of their own. */
export async function aCustomer(first_name = "Sari"): Promise<Customer> {
  const email = `${first_name.toLowerCase()}-${unique()}@test.example.com`
  const registration = await call<{ token: string }>("/auth/customer/emailpass/register", {
    body: { email, password: PASSWORD },
  })
  const { customer } = await call<{ customer: { id: string } }>("/store/customers", {
    token: registration.token,
    body: { email, first_name, last_name: "Wulandari" },
  })
  // A refreshed token says who the customer is; logging in would hash the password once more.
  const { token } = await call<{ token: string }>("/auth/token/refresh", {
    method: "POST",
    token: registration.token,
  })
  return { id: customer.id, email, first_name, token }
}

/** A new customer with an approved shop at a place; couriers ask for the contact there. */
export async function aSeller(
  place: Place = JAKARTA,
  name = "Ani",
  { phone = "+628123456789", contact_name = name, note = null as string | null } = {}
): Promise<Seller> {
  const owner = await aCustomer(name)
  const handle = `toko-${unique()}`
  const { seller } = await call<{ seller: PublicSeller }>("/store/sellers", {
    token: owner.token,
    body: {
      name: `Toko ${name} ${handle.slice(-6)}`,
      handle,
      phone,
      origin: { contact_name, note, ...place },
    },
  })
  return { ...owner, seller, phone, place }
}

/** A new customer who was invited to a shop, and has accepted. */
export async function aMember(
  { token }: Pick<Seller, "token">,
  role: "manager" | "staff"
): Promise<Customer> {
  const customer = await aCustomer("Citra")
  const invited = await call<{ token: string }>("/seller/members/invitations", {
    token,
    body: { email: customer.email.toUpperCase(), role },
  })
  await call("/store/seller-invitations/accept", {
    token: customer.token,
    body: { token: invited.token },
  })
  return customer
}

const operators = new Map<string, Promise<string>>()

function tokenOf(login: "operator" | "another_operator"): Promise<string> {
  const known = operators.get(login)
  if (known) return known
  const asked = call<{ token: string }>("/auth/user/emailpass", {
    body: testServers().logins[login],
  }).then(({ token }) => token)
  operators.set(login, asked)
  return asked
}

/** The token of the marketplace's operator. */
export function theOperator(): Promise<string> {
  return tokenOf("operator")
}

/** That of a colleague, where two have to agree. */
export function theColleague(): Promise<string> {
  return tokenOf("another_operator")
}
