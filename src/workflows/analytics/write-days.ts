import type { MedusaContainer } from "@medusajs/framework/types"
import { ANALYTICS_MODULE } from "../../modules/analytics"

/** In one transaction. */
const BATCH = 500

/** Makes the days again that are due. @param early also those that wait for more to come @returns how many */
export async function writeDays(
  container: MedusaContainer,
  { early = false }: { early?: boolean } = {}
): Promise<number> {
  const analytics = container.resolve(ANALYTICS_MODULE)
  for (let taken = 0; ; ) {
    const written = await analytics.writeDue({ limit: BATCH, early })
    taken += written
    // Shops' days are summed up in others, which they mark.
    if (written === 0 || (written < BATCH && !early)) return taken
  }
}

/** Makes every day again from its source. @returns how many days of shops there are */
export async function rebuildDays(container: MedusaContainer): Promise<number> {
  const days = await container.resolve(ANALYTICS_MODULE).markAll({})
  await writeDays(container, { early: true })
  return days
}
