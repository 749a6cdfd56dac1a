import type { HttpTypes } from "@medusajs/framework/types"
import { call } from "./api"
import { sql, sqlOne } from "./database"
import { type Order, sellerOrdersOf } from "./given/purchases"
import { midtrans } from "./sandbox"

export type Sums = {
  /** Lines of the order before discounts. */
  items: number
  shipping: number
  discounts: number
  /** Medusa's order total, as its API tells it. */
  order: number
  /** As Medusa's database tells it. */
  recorded: number
  seller_orders: number
  seller_orders_recorded: number
  /** What our own book waits for. */
  expected_payment: number
  /** What the Snap transaction asks for, and what its lines add up to. */
  gross_amount: number
  item_details: number
  /** What Medusa's payment session asks for. */
  payment_session: number
}

/** Every place that knows what a purchase costs, in rupiah. */
export async function sumsOf(order: Order): Promise<Sums> {
  const { order: medusa } = await call<{ order: HttpTypes.StoreOrder }>(
    `/store/orders/${order.id}`,
    { token: order.cart.buyer.token }
  )
  const parts = await sellerOrdersOf(order)
  const summary = await sqlOne<{ total: string }>(
    `select totals->>'current_order_total' as total from order_summary
     where order_id = $1 and deleted_at is null order by version desc limit 1`,
    [order.id]
  )
  const rows = await sql<{ total: number }>(
    `select total::float8 as total from reluv_seller_order where order_id = $1`,
    [order.id]
  )
  const payment = await sqlOne<{ amount: number; midtrans_order_id: string; session: number }>(
    `select p.amount::float8 as amount, a.midtrans_order_id, s.amount::float8 as session
     from reluv_purchase_payment p
     join reluv_payment_attempt a on a.purchase_payment_id = p.id
     join payment_session s on s.id = p.payment_session_id
     where p.order_id = $1`,
    [order.id]
  )
  const { sessions } = await midtrans.order(payment.midtrans_order_id)
  const [snap] = sessions
  if (!snap || sessions.length > 1) throw new Error(`${sessions.length} Snap transactions`)
  return {
    items: medusa.original_item_total,
    shipping: medusa.original_shipping_total,
    discounts: medusa.discount_total,
    order: medusa.total,
    recorded: Number(summary.total),
    seller_orders: add(parts.map((part) => part.total)),
    seller_orders_recorded: add(rows.map((row) => row.total)),
    expected_payment: payment.amount,
    gross_amount: snap.gross_amount,
    item_details: add(snap.items.map(({ price, quantity }) => price * quantity)),
    payment_session: payment.session,
  }
}

/** The sums when a purchase costs exactly this everywhere. */
export function sumsOver(charges: { items: number; shipping: number; discounts: number }): Sums {
  const total = charges.items + charges.shipping - charges.discounts
  return {
    ...charges,
    order: total,
    recorded: total,
    seller_orders: total,
    seller_orders_recorded: total,
    expected_payment: total,
    gross_amount: total,
    item_details: total,
    payment_session: total,
  }
}

export function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
