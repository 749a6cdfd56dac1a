import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import type { CardFilters } from "../../modules/listing-card/filters"
import { RELUV_MODULE } from "../../modules/reluv"
import { reasonOf } from "../../shared/reason-of"
import { remembered } from "../../shared/remembered"

type Answering = { id: string | null }

/** Which index answers changes when another one is full. */
const answering = remembered<Answering>({ for_ms: 1_000, meanwhile_ms: 1_000, most: 1 })

export type EngineFound = { ids: readonly string[]; matched: "all" | "some" | "none" }

/**
 * What a search engine finds, the best first; null where there is none, where no index of it is full yet, and while it is
 * down: then PostgreSQL answers. Only what can be bought and whose it is are asked of it; the other filters are the cards'.
 */
export async function findByEngine(
  container: MedusaContainer,
  { q, filters }: { q: string; filters: CardFilters }
): Promise<EngineFound | null> {
  const engine = container.resolve(RELUV_MODULE).searchEngine
  if (!engine) return null
  const { id } = await answering("", async () => {
    const [first] = await container.resolve(LISTING_CARD_MODULE).listIndexes({})
    return { id: first?.filled_at ? first.id : null }
  })
  if (id === null) return null
  const { seller_id, availability } = filters
  const wanted = {
    q,
    only_buyable: availability !== "all",
    ...(seller_id !== undefined && { seller_id }),
  }
  try {
    const all = await engine.find(id, { ...wanted, words: "all" })
    if (all.length > 0) return { ids: all, matched: "all" }
    const some = await engine.find(id, { ...wanted, words: "some" })
    return { ids: some, matched: some.length > 0 ? "some" : "none" }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`PostgreSQL answers a search: ${reasonOf(error)}`)
    return null
  }
}
