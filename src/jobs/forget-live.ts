import type { MedusaContainer } from "@medusajs/framework/types"
import { LIVE_MODULE } from "../modules/live"

/** Long enough for a train's tunnel; who comes back to a stream later reads everything anew. */
const KEPT_MINUTES = 15
/** In one run; the next one goes on. */
const limit = 50_000

/** What screens were told holds what people write to each other: it is kept no longer than a cut stream needs it. */
export default async function forgetLiveJob(container: MedusaContainer) {
  await container.resolve(LIVE_MODULE).forgetLive({ older_than_minutes: KEPT_MINUTES, limit })
}

export const config = { name: "forget-live", schedule: "* * * * *" }
