import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rebuildDays } from "../workflows/analytics/write-days"

/** Makes all that is told of sales again from its source, while it is read: `npx medusa exec`. */
export default async function rebuildAnalytics({ container }: Pick<ExecArgs, "container">) {
  const days = await rebuildDays(container)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Days of shops that were made again: ${days}`)
}
