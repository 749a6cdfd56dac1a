import type { MedusaContainer } from "@medusajs/framework/types"
import { MEASURE_NAMES, type Numbers } from "../../../src/domain/analytics/measures"
import { inWib } from "../../../src/domain/wib"
import { rows } from "../listing-card/given-shop"

type Part = {
  paid_at: Date
  shipped_at: Date | null
  status: string
  item_total: number
  shipping_total: number
  discount_total: number
  voucher_items_by_seller: number
  total: number
  pieces: number
  was_disputed: boolean
  cash_due: number | null
  delivered_at: Date | null
}
type Booked = { happened_at: Date; event: string; account: string; amount: string }

/** A shop's days counted one order and one entry at a time: what the rollups are compared with. */
export async function slowShopDays(
  container: MedusaContainer,
  seller_id: string
): Promise<(Numbers & { day: string })[]> {
  const days = new Map<string, Numbers>()
  const on = (at: Date) => {
    const { date } = inWib(at)
    const none = Object.fromEntries(MEASURE_NAMES.map((name) => [name, 0])) as Numbers
    const day = days.get(date) ?? none
    days.set(date, day)
    return day
  }
  const parts = await rows<Part>(
    container,
    `select *, (select sum(quantity)::int from reluv_seller_order_line where seller_order_id = p.id) as pieces,
       exists (select 1 from reluv_dispute where seller_order_id = p.id) as was_disputed
     from reluv_seller_order p where seller_id = ? and paid_at is not null`,
    [seller_id]
  )
  for (const part of parts) {
    const is_unpaid =
      part.cash_due !== null && part.status === "cancelled" && part.delivered_at === null
    // It was sent back from its door.
    if (is_unpaid && part.shipped_at !== null) continue
    const day = on(part.paid_at)
    const bySeller = Math.min(part.voucher_items_by_seller, part.item_total)
    day.orders += 1
    day.pieces += part.pieces
    day.goods += part.item_total
    day.shipping += part.shipping_total
    day.seller_discounts += bySeller
    day.platform_discounts += part.discount_total - bySeller
    day.paid += is_unpaid ? 0 : part.total
    day.cancelled += part.status === "cancelled" ? 1 : 0
    day.returned += part.status === "refunded" ? 1 : 0
    day.disputed += part.was_disputed ? 1 : 0
    if (part.shipped_at) {
      day.shipped += 1
      day.ship_minutes += Math.floor((part.shipped_at.getTime() - part.paid_at.getTime()) / 60_000)
    }
  }
  const entries = await rows<Booked>(
    container,
    `select l.happened_at, l.event, e.account, e.amount::text as amount
     from reluv_ledger_posting l join reluv_ledger_entry e on e.posting_id = l.id where l.seller_id = ?`,
    [seller_id]
  )
  for (const { happened_at, event, account, amount } of entries) {
    if (!event.startsWith("part_") || event === "part_paid") continue
    const day = on(happened_at)
    if (account === "seller_available") day.income += Number(amount)
    if (account === "commission") day.commission += Number(amount)
    if (account === "commission_tax") day.commission_tax += Number(amount)
    if (account === "refund_owed") day.refunded += Number(amount)
  }
  return [...days]
    .map(([day, numbers]) => ({ day, ...numbers }))
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
