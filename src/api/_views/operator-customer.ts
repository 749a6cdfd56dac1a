import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { OperatorCustomerView } from "../_shapes/operator-customer"
import { sellerName } from "./seller"

const MOST_SHOPS = 20
const LAST = 3

/** A customer for who watches over the marketplace: six queries. */
export async function viewCustomerForOperator(
  container: MedusaContainer,
  customer_id: string
): Promise<OperatorCustomerView> {
  const orders = container.resolve(SELLER_ORDER_MODULE)
  const [shops, numbers, last] = await Promise.all([
    shopsOf(container, customer_id),
    orders.readCustomerNumbers({ customer_id }),
    orders.listLastPurchases({ customer_id, limit: LAST }),
  ])
  return {
    id: customer_id,
    shops,
    purchases: numbers.purchases,
    last_purchases: await numbered(container, last),
    refunded_total: numbers.refunded_total,
    disputes: { open: numbers.open_disputes, all: numbers.disputes },
  }
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
