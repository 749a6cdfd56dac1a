import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LANGUAGES, type Language } from "../../domain/said"
import { PERMISSIONS, type Permission } from "../../domain/seller/permissions"
import type { Content } from "../../modules/message/outbox"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"

export type Person = {
  /** What they are told once by: the customer, or the address of somebody without an account. */
  person: string
  /** Null without an account. */
  customer_id: string | null
  address: string
  language: Language
  opens?: Content["opens"]
}

/** Whose purchase it is, and its number. Whoever bought without an account follows it by a secret link. */
export async function buyerOf(
  container: MedusaContainer,
  order_id: string
): Promise<{ number: string; people: Person[] }> {
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { id: order_id },
      { select: ["id", "display_id", "email", "customer_id", "locale"], take: 1 }
    )
  if (!order) return { number: "", people: [] }
  const customer = order.customer_id
    ? (
        await container
          .resolve(Modules.CUSTOMER)
          .listCustomers({ id: order.customer_id }, { select: ["id", "has_account", "email"] })
      )[0]
    : undefined
  const address = order.email ?? customer?.email
  const number = `#${order.display_id}`
  if (!address) return { number, people: [] }
  const language = languageOf(container, order.locale)
  if (customer?.has_account) {
    return {
      number,
      people: [{ person: customer.id, customer_id: customer.id, address, language }],
    }
  }
  const opens = { what: "purchase" as const, id: order_id }
  const person = address.toLowerCase()
  return { number, people: [{ person, customer_id: null, address, language, opens }] }
}

/** A customer with an account; nobody where there is none any more. */
export function customerOf(container: MedusaContainer, id: string): Promise<Person[]> {
  return customersOf(container, [id])
}

/** Those of some customers who have an account. */
export async function customersOf(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Person[]> {
  if (ids.length === 0) return []
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: [...ids] }, { select: ["id", "has_account", "email"], take: ids.length })
  const language = languageOf(container, null)
  return customers.flatMap(({ id, has_account, email }) =>
    has_account && email ? [{ person: id, customer_id: id, address: email, language }] : []
  )
}

/** Those of a shop who may do this. */
export async function peopleOf(
  container: MedusaContainer,
  { seller_id, may }: { seller_id: string; may: Permission }
): Promise<Person[]> {
  const members = await container
    .resolve(SELLER_MODULE)
    .listSellerMembers({ seller_id, role: [...PERMISSIONS[may].roles] })
  if (members.length === 0) return []
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: members.map(({ customer_id }) => customer_id) },
      { select: ["id", "email"], take: members.length }
    )
  const language = languageOf(container, null)
  return customers.flatMap(({ id, email }) =>
    email ? [{ person: id, customer_id: id, address: email, language }] : []
  )
}

/** That of the shop that they bought in, where it is one of ours. */
function languageOf(container: MedusaContainer, locale: string | null | undefined): Language {
  const { mails } = container.resolve(RELUV_MODULE).options
  return LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language)) ?? mails.language
}
