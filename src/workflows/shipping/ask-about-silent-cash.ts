import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { SilentCash } from "../../modules/seller-order/clocks"
import { oneByOne } from "../../shared/one-by-one"

const BATCH = 20

/**
 * A parcel that is to be paid at its door and comes neither there nor back is nobody's: it completes by no clock, and its
 * buyer can neither confirm nor complain. So a person asks the courier, again each time that as many days have passed.
 *
 * @returns of how many parcels it told
 */
export function askAboutSilentCash(container: MedusaContainer): Promise<number> {
  const { ask_after_days: days } = container.resolve(RELUV_MODULE).options.policies.cash_on_delivery
  return oneByOne(
    BATCH,
    (one) => container.resolve(SELLER_ORDER_MODULE).claimSilentCash({ ...one, days }),
    (part) => ask(container, part, days)
  )
}

async function ask(
  container: MedusaContainer,
  { id, order_id, days_on_its_way }: SilentCash,
  every: number
): Promise<void> {
  const days = days_on_its_way - (days_on_its_way % every)
  await container.resolve(OPERATOR_TASK_MODULE).openTask(
    {
      kind: "courier_trouble",
      cause: `courier_trouble:${id}:silent`,
      reason: `not delivered after ${days} days`,
      order_id,
      seller_order_id: id,
    },
    // Whoever closed it has until as many days have passed again.
    { once: true }
  )
}
