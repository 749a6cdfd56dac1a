import type { PurchasePaymentView, RefundView } from "../../../src/types/http"
import { call } from "../api"
import { sqlOne } from "../database"
import { add } from "../sums"
import { waitUntil } from "../wait"
import { theOperator } from "./people"
import { type Order, sellerOrdersOf } from "./purchases"

export async function purchasePaymentOf({ id }: Order): Promise<PurchasePaymentView> {
  const token = await theOperator()
  const { payment } = await call<{ payment: PurchasePaymentView | null }>(
    `/admin/reluv/orders/${id}/purchase-payment`,
    { token }
  )
  if (!payment) throw new Error(`order ${id} has no payment`)
  return payment
}

export function untilRefund(order: Order, status: RefundView["status"]): Promise<RefundView> {
  return waitUntil(
    async () => (await purchasePaymentOf(order)).refunds.find((refund) => refund.status === status),
    { message: `no refund of ${order.id} is ${status}` }
  )
}

/** What is left of a purchase, everywhere that counts it, in rupiah. */
export async function remainsOf(order: Order) {
  const medusa = await sqlOne<{ total: number; refunded: number; captured: number }>(
    `select (s.totals->>'current_order_total')::float8 as total,
       (select coalesce(sum(r.amount), 0)::float8 from refund r join payment p on p.id = r.payment_id
        join reluv_purchase_payment pp on pp.payment_session_id = p.payment_session_id
        where pp.order_id = $1 and r.deleted_at is null) as refunded,
       (select coalesce(sum(c.amount), 0)::float8 from capture c join payment p on p.id = c.payment_id
        join reluv_purchase_payment pp on pp.payment_session_id = p.payment_session_id
        where pp.order_id = $1 and c.deleted_at is null) as captured
     from order_summary s where s.order_id = $1 and s.deleted_at is null
     order by s.version desc limit 1`,
    [order.id]
  )
  const parts = await sellerOrdersOf(order)
  const { refunds } = await purchasePaymentOf(order)
  return {
    medusa_total: medusa.total,
    medusa_kept: medusa.captured - medusa.refunded,
    seller_orders: add(parts.map((part) => part.total - part.refunded_total)),
    our_kept:
      order.total - add(refunds.filter(({ status }) => status === "done").map((r) => r.amount)),
  }
}

/** All four say the same. */
export function allSay(amount: number) {
  return { medusa_total: amount, medusa_kept: amount, seller_orders: amount, our_kept: amount }
}

/** A second operator, for the second pair of eyes. */
export async function anotherOperator(): Promise<string> {
  const email = `operator-${Date.now()}@test.example.com`
  const admin = await theOperator()
  const { invite } = await call<{ invite: { token: string } }>("/admin/invites", {
    token: admin,
    body: { email },
  })
  const login = { email, password: "a-long-test-password" }
  const { token } = await call<{ token: string }>("/auth/user/emailpass/register", { body: login })
  await call(`/admin/invites/accept?token=${invite.token}`, {
    token,
    body: { email, first_name: "Dewi", last_name: "Operator" },
  })
  return (await call<{ token: string }>("/auth/user/emailpass", { body: login })).token
}
