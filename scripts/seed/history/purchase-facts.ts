import type { Actor } from "../../../src/shared/sql"
import { type Purchase, reasonOf, totalOf } from "./purchase-rows"
import type { PastFact } from "./rows"

const MIDTRANS: Actor = { type: "vendor", id: "midtrans" }
const BITESHIP: Actor = { type: "vendor", id: "biteship" }
const CLOCK: Actor = { type: "system", id: "clock" }

/** What was told of it, the first first. */
export function factsOf(one: Purchase): PastFact[] {
  const { id, times, seller_id, customer_id, operator_id, ending } = one
  const total = totalOf(one)
  const buyer: Actor = { type: "customer", id: customer_id }
  const seller: Actor = { type: "seller", id: seller_id }
  const operator: Actor = { type: "user", id: operator_id }
  const order_id = id.order
  const of = (subject_id: string) => ({ subject_id, order_id })
  const move = (to: string, from: string, at: Date, actor: Actor, reason?: string): PastFact => ({
    ...of(id.part),
    name: `reluv.seller-order.${to}` as PastFact["name"],
    from,
    to,
    at,
    actor,
    ...(reason && { reason }),
  })
  const refund: PastFact[] =
    one.refunded === 0
      ? []
      : [
          {
            ...of(id.refund),
            name: "reluv.refund.owed",
            data: { amount: one.refunded },
            actor: CLOCK,
            at: times.ended,
          },
          {
            ...of(id.refund),
            name: "reluv.refund.done",
            from: "queued",
            to: "done",
            actor: MIDTRANS,
            at: times.ended,
          },
        ]
  const begins: PastFact[] = [
    {
      ...of(id.order),
      name: "reluv.purchase.placed",
      data: { cart_id: id.cart },
      actor: buyer,
      at: times.placed,
    },
    {
      ...of(id.part),
      name: "reluv.seller-order.created",
      data: { seller_id },
      actor: CLOCK,
      at: times.placed,
    },
    {
      ...of(id.payment),
      name: "reluv.payment.expected",
      data: { amount: total, expires_at: times.paid.toISOString() },
      actor: CLOCK,
      at: times.placed,
    },
    {
      ...of(id.payment),
      name: "reluv.payment.paid",
      from: "pending",
      to: "paid",
      actor: MIDTRANS,
      at: times.paid,
    },
    move("paid", "pending", times.paid, MIDTRANS),
    move("processing", "paid", times.processing, seller),
  ]
  if (ending === "cancelled")
    return [
      ...begins,
      move("cancelled", "processing", times.ended, seller, reasonOf(one)),
      ...refund,
    ]
  const delivered = [
    ...begins,
    move("shipped", "processing", times.shipped, BITESHIP),
    move("delivered", "shipped", times.delivered, BITESHIP),
  ]
  if (ending === "completed")
    return [...delivered, move("completed", "delivered", times.ended, buyer)]
  const end = ending === "refunded" ? "refunded" : "completed"
  return [
    ...delivered,
    move("disputed", "delivered", times.disputed, buyer),
    move(end, "disputed", times.ended, operator),
    ...refund,
  ]
}
