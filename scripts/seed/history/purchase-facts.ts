import type { Actor } from "../../../src/shared/sql"
import { type Purchase, reasonOf, referenceOf, refusalIdOf, totalOf } from "./purchase-rows"
import type { PastFact } from "./rows"

const MIDTRANS: Actor = { type: "vendor", id: "midtrans" }
const BITESHIP: Actor = { type: "vendor", id: "biteship" }
const COURIERS: Actor = { type: "system", id: "cash-on-delivery" }
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
  const paying = (
    to: "on-delivery" | "paid" | "cancelled",
    from: string,
    at: Date,
    actor: Actor
  ): PastFact => ({
    ...of(id.payment),
    name: `reluv.payment.${to}`,
    from,
    to: to.replace("-", "_"),
    at,
    actor,
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
    ...(one.cash
      ? [paying("on-delivery", "pending", times.placed, CLOCK)]
      : [
          {
            ...of(id.payment),
            name: "reluv.payment.expected" as const,
            data: { amount: total, expires_at: times.paid.toISOString() },
            actor: CLOCK,
            at: times.placed,
          },
          paying("paid", "pending", times.paid, MIDTRANS),
        ]),
    move("paid", "pending", times.paid, one.cash ? COURIERS : MIDTRANS),
    move("processing", "paid", times.processing, seller),
  ]
  if (ending === "cancelled")
    return [
      ...begins,
      move("cancelled", "processing", times.ended, seller, reasonOf(one)),
      ...refund,
    ]
  const shipped = [...begins, move("shipped", "processing", times.shipped, BITESHIP)]
  if (ending === "went_back")
    return [
      ...shipped,
      move("cancelled", "shipped", times.ended, BITESHIP, reasonOf(one)),
      {
        ...of(refusalIdOf(one)),
        name: "reluv.cash-refusal.recorded",
        data: { seller_order_id: id.part },
        actor: COURIERS,
        reason: reasonOf(one),
        at: times.ended,
      },
      paying("cancelled", "on_delivery", times.ended, COURIERS),
    ]
  const delivered = [
    ...shipped,
    move("delivered", "shipped", times.delivered, BITESHIP),
    ...(one.cash ? [paying("paid", "on_delivery", times.delivered, COURIERS)] : []),
  ]
  if (ending === "completed")
    return [...delivered, move("completed", "delivered", times.ended, buyer), ...remitted(one)]
  const end = ending === "refunded" ? "refunded" : "completed"
  return [
    ...delivered,
    move("disputed", "delivered", times.disputed, buyer),
    move(end, "disputed", times.ended, operator),
    ...refund,
  ]
}

/** An operator wrote down what came of its cash. */
function remitted(one: Purchase): PastFact[] {
  const { id, cash, operator_id } = one
  if (!cash?.remitted) return []
  return [
    {
      subject_id: id.part,
      order_id: id.order,
      name: "reluv.seller-order.cash-remitted",
      data: { amount: totalOf(one) - cash.fee, fee: cash.fee },
      actor: { type: "user", id: operator_id },
      reason: referenceOf(cash.remitted),
      at: cash.remitted,
    },
  ]
}
