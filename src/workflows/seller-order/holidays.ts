import type { MedusaContainer } from "@medusajs/framework/types"
import { addWorkingDays } from "../../domain/seller-order/deadlines"
import {
  DECREED_UNTIL,
  HOLIDAYS,
  type HolidayChoice,
  isDecreedFree,
} from "../../domain/seller-order/holidays"
import { fromWib, nextMidnightInWib } from "../../domain/wib"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor } from "../../shared/sql"
import { currentFreeDays } from "./free-days"

const CLOCKS_AT_ONCE = 500
/** A person sets about a hundred days in a year, at most. */
const MOST_CHOICES = 366

/** The days of a year that a decree or an operator has named, and which of them are free. */
export async function holidaysOf(container: MedusaContainer, year: number) {
  const { policies } = container.resolve(RELUV_MODULE).options
  const from = `${year}-01-01`
  const to = `${year}-12-31`
  const choices = await container
    .resolve(SELLER_ORDER_MODULE)
    .listHolidays({ date: { $gte: from, $lte: to } }, { take: MOST_CHOICES })
  const chosen = new Map(choices.map((choice) => [choice.date, choice]))
  const decreed = HOLIDAYS.filter(({ date }) => date >= from && date <= to && !chosen.has(date))
  const days = [
    ...decreed.map((day) => ({ ...day, free: isDecreedFree(day, policies.holidays) })),
    ...choices.map(({ date, name, free }) => ({ date, name, free, kind: "operator" as const })),
  ]
  return {
    holidays: days.sort((a, b) => a.date.localeCompare(b.date)),
    decreed_until: DECREED_UNTIL,
  }
}

/** An operator's word on a day. A day that becomes free gives more time to those who wait over it. */
export async function setHoliday(
  container: MedusaContainer,
  { actor, ...choice }: HolidayChoice & { actor: Actor }
): Promise<void> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  await sellerOrders.setHoliday({ ...choice, set_by: actor.id })
  if (choice.free) await giveMoreTime(container, choice.date)
}

/** The decrees say again what the day is. */
export async function forgetHoliday(container: MedusaContainer, date: string): Promise<void> {
  await container.resolve(SELLER_ORDER_MODULE).forgetHoliday({ date })
}

async function giveMoreTime(container: MedusaContainer, date: string): Promise<void> {
  const from = fromWib(date, "00:00")
  if (!from) return
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const { policies } = container.resolve(RELUV_MODULE).options
  const freeDays = await currentFreeDays(container)
  const page = { from, until: nextMidnightInWib(from), limit: CLOCKS_AT_ONCE }
  for (let after = ""; ; ) {
    const clocks = await sellerOrders.listShipClocks({ ...page, after })
    await sellerOrders.extendShipClocks(
      clocks.map(({ id, ship_from }) => ({
        id,
        ship_by: addWorkingDays(ship_from, policies.ship_deadline_working_days, freeDays),
      }))
    )
    const last = clocks.at(-1)
    if (!last || clocks.length < CLOCKS_AT_ONCE) return
    after = last.id
  }
}
