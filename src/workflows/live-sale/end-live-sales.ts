import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OPEN_STATUSES } from "../../domain/live-sale/live-sale"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { RELUV_MODULE } from "../../modules/reluv"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"

const MARKET: Actor = { type: "system", id: "market" }

/** A shop may not sell any more: what it shows live is over, what it planned is called off. */
export async function endLiveSalesOf(
  container: MedusaContainer,
  { seller_id, reason }: { seller_id: string; reason: string }
): Promise<void> {
  const live = container.resolve(LIVE_SALE_MODULE)
  const sales = await live.listLiveSales(
    { seller_id, status: ["scheduled", ...OPEN_STATUSES] },
    { select: ["id", "status"], take: null }
  )
  for (const { id, status } of sales) {
    const end = { of: { id }, actor: MARKET, reason }
    if (status === "scheduled") await live.cancelLiveSale(end)
    else await live.endLiveSale(end)
  }
}

/** Ends live sales that their shops have left, and calls off what was never begun. The next run goes on. */
export async function endForgottenLiveSales(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<void> {
  const live = container.resolve(LIVE_SALE_MODULE)
  const { on_air_hours, paused_hours, late_hours } =
    container.resolve(RELUV_MODULE).options.policies.live
  const after = { on_air_hours, paused_hours, late_hours }
  for (const id of await live.readForgotten({ ...after, limit: most })) {
    try {
      await live.endForgotten({ ...after, id })
    } catch (error) {
      // One in trouble keeps no other on air; it is found again.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The live sale ${id} is ended by the next run: ${reasonOf(error)}`)
    }
  }
}
