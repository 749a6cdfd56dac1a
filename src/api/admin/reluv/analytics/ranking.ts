import type { MedusaContainer } from "@medusajs/framework/types"
import type { Range } from "../../../../domain/analytics/range"
import { ANALYTICS_MODULE } from "../../../../modules/analytics"
import type { Ranked } from "../../../../modules/analytics/rank"
import { remembered } from "../../../../shared/remembered"
import type { Ranking } from "./contract"

/** It is read again and again by whoever looks at a page, and a minute later it is hardly another. */
const rememberRanking = remembered<Ranked[]>({ for_ms: 60_000, most: 200 })

type Asked = Range & { of: Ranking; limit: number; offset: number }

/** Who, or what, sold most. */
export function rankingOf(container: MedusaContainer, asked: Asked): Promise<Ranked[]> {
  return rememberRanking(JSON.stringify(asked), () => readRanking(container, asked))
}

function readRanking(container: MedusaContainer, { of, ...page }: Asked): Promise<Ranked[]> {
  const analytics = container.resolve(ANALYTICS_MODULE)
  if (of === "sellers") return analytics.rankShops(page)
  if (of === "listings") return analytics.rankListings(page)
  return analytics.rankSlices({ kind: of === "cities" ? "city" : "category", ...page })
}
