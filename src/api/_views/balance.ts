import type { MedusaContainer } from "@medusajs/framework/types"
import { WALLET_MODULE } from "../../modules/wallet"

/** Parts that are told one by one; the sums are of all of them. */
const MOST = 100

/** What a shop has earned and was not paid yet, and when it can be. */
export async function viewBalance(container: MedusaContainer, seller_id: string) {
  const wallet = container.resolve(WALLET_MODULE)
  const [balances, upcoming] = await Promise.all([
    wallet.listBalancesOf({ owner: seller_id }),
    wallet.listUpcoming({ seller_id, limit: MOST }),
  ])
  const of = (name: string) => balances.find(({ account }) => account === name)?.balance ?? 0
  return {
    held: of("seller_held"),
    disputed: of("disputed"),
    available: of("seller_available"),
    in_payout: of("payout"),
    upcoming: upcoming.map(({ available_at, ...part }) => ({
      ...part,
      available_at: available_at?.toISOString() ?? null,
    })),
  }
}
