import { setTimeout as after } from "node:timers/promises"
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { deleteCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { ACCOUNT_MODULE } from "../../modules/account"
import { AccountErrors } from "../../modules/account/errors"
import { AGENCY_MODULE } from "../../modules/agency"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { LIVE_MODULE } from "../../modules/live"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import { SAFETY_MODULE } from "../../modules/safety"
import { SAVED_SEARCH_MODULE } from "../../modules/saved-search"
import { STANDING_MODULE } from "../../modules/standing"
import { WISH_MODULE } from "../../modules/wish"
import { giveUpClaimsOf } from "../live-claim/end-claim"
import { releasePicturesOf } from "../picture/delete-pictures"
import { busyWith } from "./busy"
import { proveOwner } from "./change-email"
import { mailNews } from "./mail-news"

/** By then no process believes a token of theirs any more, and what was under way has been written. */
const TOKENS_ARE_OVER_MS = 2_000

/**
 * The owner goes: every session ends, and the rest follows. Throws `AUTH_003`, and `ACCOUNT_BUSY` with its
 * reasons while something of theirs has to end first.
 */
export async function askDeletion(
  container: MedusaContainer,
  { customer_id, password }: { customer_id: string; password: string }
): Promise<void> {
  await proveOwner(container, { customer_id, password })
  const reasons = await busyWith(container, customer_id)
  if (reasons.length > 0) throw AccountErrors.ACCOUNT_BUSY({ reasons })
  await container.resolve(ACCOUNT_MODULE).leave({ id: customer_id })
}

/**
 * Takes a person out of an account whose owner goes; what they bought stays, as orders have to. Each part may be done
 * again. What they began in the last second keeps them: then they can log in again.
 */
export async function deleteAccount(
  container: MedusaContainer,
  { fact_id, id }: { fact_id: string; id: string }
): Promise<void> {
  const accounts = container.resolve(ACCOUNT_MODULE)
  const going = await accounts.leavingFor({ id })
  if (going === null) return
  await after(Math.max(TOKENS_ARE_OVER_MS - going, 0))
  const reasons = await busyWith(container, id)
  if (reasons.length > 0) return accounts.stay({ id, reasons })
  await sayGoodbye(container, { fact_id, id })
  await container
    .resolve(AGENCY_MODULE)
    .closeAgencyOf({ manager_id: id, reason: "its manager deleted the account" })
  await forgetLogins(container, id)
  await forgetCustomer(container, id)
  await container.resolve(NOTIFICATION_MODULE).forgetInboxOf({ customer_id: id })
  await container.resolve(LIVE_MODULE).forgetLiveOf({ customer_id: id })
  await giveUpClaimsOf(container, { customer_id: id, reason: "their account is gone" })
  await container.resolve(LIVE_SALE_MODULE).forgetLiveSalesOf({ customer_id: id })
  await container.resolve(WISH_MODULE).forgetWishesOf({ customer_id: id })
  await container.resolve(STANDING_MODULE).forgetStandingOf({ customer_id: id })
  await container.resolve(SAVED_SEARCH_MODULE).forgetSearchesOf({ customer_id: id })
  await container.resolve(SAFETY_MODULE).forgetBlocksOf({ customer_id: id })
  await container.resolve(CONVERSATION_MODULE).forgetConversationsOf({ customer_id: id })
  await accounts.forgetPerson({ id })
  await releasePicturesOf(container, id)
}

async function sayGoodbye(container: MedusaContainer, about: { fact_id: string; id: string }) {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: about.id }, { select: ["id", "email"], take: 1 })
  if (customer?.email && customer.email !== nobodysEmail(about.id))
    await mailNews(container, about, "account-deleted", customer.email)
}

/** Whoever else of the project logs in by an identity keeps it. */
async function forgetLogins(container: MedusaContainer, customer_id: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const identities: AuthIdentityDTO[] = await auth.listAuthIdentities({
    app_metadata: { customer_id },
  })
  for (const { id, app_metadata } of identities) {
    const { customer_id: _, ...others } = app_metadata ?? {}
    if (Object.values(others).some((whose) => whose != null)) {
      await auth.updateAuthIdentities({ id, app_metadata: { ...others, customer_id: null } })
    } else await auth.deleteAuthIdentities([id])
  }
}

async function forgetCustomer(container: MedusaContainer, id: string): Promise<void> {
  const customers = container.resolve(Modules.CUSTOMER)
  const [customer] = await customers.listCustomers({ id }, { select: ["id"], take: 1 })
  if (!customer) return
  const carts = container.resolve(Modules.CART)
  const open = await carts.listCarts(
    { customer_id: id, completed_at: { $eq: null } },
    { select: ["id"], take: null }
  )
  if (open.length > 0) await carts.deleteCarts(open.map((cart) => cart.id))
  const addresses = await customers.listCustomerAddresses(
    { customer_id: id },
    { select: ["id"], take: null }
  )
  if (addresses.length > 0)
    await customers.deleteCustomerAddresses(addresses.map((address) => address.id))
  await customers.updateCustomers(id, {
    email: nobodysEmail(id),
    first_name: null,
    last_name: null,
    phone: null,
    company_name: null,
    metadata: {},
  })
  await deleteCustomersWorkflow(container).run({ input: { ids: [id] } })
}

/** Of the top-level domain that nobody ever has. */
function nobodysEmail(id: string): string {
  return `${id.toLowerCase()}@deleted.invalid`
}
