import type { MedusaContainer } from "@medusajs/framework/types"
import { rangeOf } from "../../domain/analytics/range"
import { maskedName } from "../../domain/review/review"
import { ANALYTICS_MODULE } from "../../modules/analytics"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
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
    return rankedShops(container, sold, limit)
  })
}

/** Those of them that may sell. */
async function rankedShops(
  container: MedusaContainer,
  sold: readonly { key: string; pieces: number }[],
  limit: number
): Promise<RankedSeller[]> {
  const ids = sold.map(({ key }) => key)
  const shops =
    ids.length === 0
      ? []
      : await container
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
}

/** The shops whose live sales earned most, of those that may sell. */
export function rankedLiveSellers(
  container: MedusaContainer,
  { period, limit }: Asked
): Promise<RankedSeller[]> {
  return rememberSellers(JSON.stringify(["live", period, limit]), async () => {
    const sold = await container
      .resolve(LIVE_SALE_MODULE)
      .rankLiveSellers({ ...rangeOf(period, new Date()), limit: limit * 2 })
    return rankedShops(container, sold, limit)
  })
}

/** The buyers who spent most in live sales; nobody is told who they are. */
export function rankedLiveFans(
  container: MedusaContainer,
  { period, limit }: Asked
): Promise<Fan[]> {
  return rememberFans(JSON.stringify(["live", period, limit]), async () => {
    const fans = await container
      .resolve(LIVE_SALE_MODULE)
      .rankLiveFans({ ...rangeOf(period, new Date()), limit })
    return fans.map(({ name }, index) => ({ rank: index + 1, name: maskedName(name) }))
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
