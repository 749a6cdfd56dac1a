import type { MedusaContainer } from "@medusajs/framework/types"
import { freeDays } from "../../domain/seller-order/holidays"
import { inWib } from "../../domain/wib"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"

/** The days from today on that no working-day clock counts. */
export async function currentFreeDays(container: MedusaContainer): Promise<ReadonlySet<string>> {
  const { policies } = container.resolve(RELUV_MODULE).options
  const { date } = inWib(new Date())
  const choices = await container.resolve(SELLER_ORDER_MODULE).listHolidayChoices({ date })
  return freeDays(policies.holidays, choices)
}
