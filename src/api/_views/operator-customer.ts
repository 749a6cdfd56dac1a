import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isBanned } from "../../domain/account/standing"
import { ACCOUNT_MODULE } from "../../modules/account"
import { FACT_MODULE } from "../../modules/fact"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { OperatorCustomerView } from "../_shapes/operator-customer"
import { sellerName } from "./seller"
import { viewStanding } from "./standing"

const MOST_SHOPS = 20
const LAST = 3

/** A customer for who watches over the marketplace: ten queries. */
export async function viewCustomerForOperator(
  container: MedusaContainer,
  customer_id: string
): Promise<OperatorCustomerView> {
  const orders = container.resolve(SELLER_ORDER_MODULE)
  const [account, history, shops, numbers, last, standing] = await Promise.all([
    accountOf(container, customer_id),
    historyOf(container, customer_id),
    shopsOf(container, customer_id),
    orders.readCustomerNumbers({ customer_id }),
    orders.listLastPurchases({ customer_id, limit: LAST }),
    viewStanding(container, customer_id),
  ])
  return {
    id: customer_id,
    shops,
    purchases: numbers.purchases,
    paid_total: numbers.paid_total,
    last_purchases: await numbered(container, last),
    refunded_total: numbers.refunded_total,
    disputes: { open: numbers.open_disputes, all: numbers.disputes },
    account,
    standing,
    history,
  }
}

async function accountOf(
  container: MedusaContainer,
  id: string
): Promise<OperatorCustomerView["account"]> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { select: ["id", "email"], take: 1 })
  if (!customer) return null
  const [account] = await container.resolve(ACCOUNT_MODULE).listAccounts({ id }, { take: 1 })
  const until = account?.banned_until ?? null
  const times = {
    banned_at: account?.banned_at?.getTime() ?? null,
    banned_until: until?.getTime() ?? null,
  }
  const is_banned = isBanned(times, Date.now())
  return {
    is_verified: account != null && account.verified_email === customer.email.toLowerCase(),
    is_banned,
    banned_until: is_banned ? (until?.toISOString() ?? null) : null,
    ban_reason: is_banned ? (account?.ban_reason ?? null) : null,
  }
}

const PREFIX = "reluv.account."

async function historyOf(
  container: MedusaContainer,
  customer_id: string
): Promise<OperatorCustomerView["history"]> {
  const facts = await container
    .resolve(FACT_MODULE)
    .listFacts({ subject: "account", subject_id: customer_id }, { order: { id: "DESC" }, take: 10 })
  return facts.map(({ name, created_at, actor_type, reason }) => ({
    what: name.slice(PREFIX.length),
    at: new Date(created_at).toISOString(),
    actor: actor_type,
    reason,
  }))
}

async function shopsOf(
  container: MedusaContainer,
  customer_id: string
): Promise<OperatorCustomerView["shops"]> {
  const module = container.resolve(SELLER_MODULE)
  const members = await module.listSellerMembers({ customer_id }, { take: MOST_SHOPS })
  const sellers = await module.listSellers({ id: members.map(({ seller_id }) => seller_id) })
  return members.flatMap(({ seller_id, role }) => {
    const seller = sellers.find(({ id }) => id === seller_id)
    return seller ? [{ ...sellerName(seller), status: seller.status, role }] : []
  })
}

/** With the numbers that people know them by. */
async function numbered(
  container: MedusaContainer,
  purchases: readonly { order_id: string; bought_at: Date }[]
): Promise<OperatorCustomerView["last_purchases"]> {
  if (purchases.length === 0) return []
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { id: purchases.map(({ order_id }) => order_id) },
      { select: ["id", "display_id"], take: purchases.length }
    )
  return purchases.map(({ order_id, bought_at }) => {
    const order = orders.find(({ id }) => id === order_id)
    return {
      order_id,
      display_id: order ? Number(order.display_id) : null,
      bought_at: new Date(bought_at).toISOString(),
    }
  })
}
