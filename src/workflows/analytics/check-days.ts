import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ANALYTICS_MODULE } from "../../modules/analytics"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { writeDays } from "./write-days"

/** Rows of a day in one look and its repair. */
const MOST = 500

/**
 * Compares what is kept of a day with what it should be, and makes again what differs: nobody was told of a
 * change. With the first of a month come its sums. An operator hears of it. @returns how many rows differed
 */
export async function checkDay(
  container: MedusaContainer,
  { day }: { day: string }
): Promise<number> {
  const analytics = container.resolve(ANALYTICS_MODULE)
  const month = day.slice(0, 7)
  const days = await analytics.findDrift({ day, limit: MOST })
  const sums = day.endsWith("-01") ? await analytics.findDriftOfMonth({ month, limit: MOST }) : []
  const count = days.length + sums.length
  if (count === 0) return 0
  await analytics.markDays({ days })
  await analytics.markSumsOfMonth({ month, found: sums })
  await writeDays(container, { early: true })
  const found = `${count} sums of ${day} were not what they should be and are made again`
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(found)
  // One task until somebody has seen it, however often the check comes by.
  await container
    .resolve(OPERATOR_TASK_MODULE)
    .openTask({ kind: "analytics_drifted", cause: "analytics_drifted", reason: found })
  return count
}
