import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { scheduledDay } from "../../domain/wallet/payout-schedule"
import { RELUV_MODULE } from "../../modules/reluv"
import { WALLET_MODULE } from "../../modules/wallet"
import { reasonOf } from "../../shared/reason-of"

const PAGE = 100
/** What a payout's amount can say. */
const MOST_RUPIAH = 2_000_000_000
const CLOCK = { type: "system", id: "payout-schedule" } as const

/**
 * On the days of the options asks for all that shops have, once for each shop and day. What one shop cannot be paid
 * keeps no other waiting; the next run tries again. @returns how many it asked for
 */
export async function payOnSchedule(container: MedusaContainer, now = new Date()): Promise<number> {
  const { automatic, fee, minimum } = container.resolve(RELUV_MODULE).options.payouts
  const day = automatic && scheduledDay(automatic, now)
  if (!day) return 0
  const wallet = container.resolve(WALLET_MODULE)
  const least = Math.max(minimum, fee + 1)
  let asked = 0
  for (let after: string | null = ""; after !== null; ) {
    const page: { seller_id: string }[] = await wallet.listScheduledSellers({
      day,
      least,
      after,
      limit: PAGE,
    })
    for (const { seller_id } of page) {
      try {
        const request = { seller_id, fee, minimum, day, most: MOST_RUPIAH, actor: CLOCK }
        if (await wallet.requestScheduledPayout(request)) asked += 1
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`The payout of ${seller_id} for ${day} was not asked for: ${reasonOf(error)}`)
      }
    }
    after = page.length < PAGE ? null : (page.at(-1)?.seller_id ?? null)
  }
  return asked
}
