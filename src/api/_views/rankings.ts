import type { MedusaContainer } from "@medusajs/framework/types"
import { rangeOf } from "../../domain/analytics/range"
import { maskedName } from "../../domain/review/review"
import { ANALYTICS_MODULE } from "../../modules/analytics"
import { SELLER_MODULE } from "../../modules/seller"
import { remembered } from "../../shared/remembered"
import type { PublicSeller } from "../_shapes/seller"
import { publicSellers } from "./seller"

type Asked = { period: "today" | "week" | "month"; limit: number }
type RankedSeller = { rank: number; pieces: number; seller: PublicSeller }
type Fan = { rank: number; name: string | null }

/** Everybody may ask, and a minute later it is hardly another. */
const A_MINUTE = { for_ms: 60_000, most: 500 }
const rememberSellers = remembered<RankedSeller[]>(A_MINUTE)
const rememberFans = remembered<Fan[]>(A_MINUTE)

/** The shops that sold most, of those that may sell. */
export function rankedSellers(
  container: MedusaContainer,
  { period, limit }: Asked
): Promise<RankedSeller[]> {
  return rememberSellers(JSON.stringify([period, limit]), async () => {
    const range = rangeOf(period, new Date())
    // Of as many again as are asked for some may be gone.
    const sold = await container
      .resolve(ANALYTICS_MODULE)
      .rankShops({ ...range, by: "pieces", limit: limit * 2 })
    const ids = sold.map(({ key }) => key)
    const shops = await container
      .resolve(SELLER_MODULE)
      .listSellers({ id: ids, status: "active" }, { take: ids.length })
    const views = new Map((await publicSellers(container, shops)).map((view) => [view.id, view]))
    return sold
      .flatMap(({ key, pieces }) => {
        const seller = views.get(key)
        return seller ? [{ pieces, seller }] : []
      })
      .slice(0, limit)
      .map((one, index) => ({ rank: index + 1, ...one }))
  })
}

/** The buyers who bought most of a shop; nobody is told who they are. */
export function rankedFans(
  container: MedusaContainer,
  { seller_id, period, limit }: Asked & { seller_id: string }
): Promise<Fan[]> {
  return rememberFans(JSON.stringify([seller_id, period, limit]), async () => {
    const range = rangeOf(period, new Date())
    const fans = await container
      .resolve(ANALYTICS_MODULE)
      .rankBuyersOfShop({ seller_id, ...range, limit })
    return fans.map(({ name }, index) => ({
      rank: index + 1,
      name: maskedName(name?.split(" ")[0]),
    }))
  })
}
