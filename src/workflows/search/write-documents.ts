import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { RELUV_MODULE } from "../../modules/reluv"
import { documentOf } from "../../providers/search-meilisearch/document"

const BATCH = 500
/** Longer than the engine is waited for, twice: documents that come and those that go. */
const LEASE_SECONDS = 120

/**
 * Tells the search engine what became another, in every index that it has of ours. A process that dies, and an engine
 * that is down, leave the marks for later. @returns how many it wrote
 */
export async function writeDocuments(container: MedusaContainer): Promise<number> {
  const engine = container.resolve(RELUV_MODULE).searchEngine
  if (!engine) return 0
  const cards = container.resolve(LISTING_CARD_MODULE)
  let written = 0
  for (;;) {
    const indexes = await cards.listIndexes({})
    if (indexes.length === 0) return written
    const marks = await cards.claimDocuments({ limit: BATCH, lease_seconds: LEASE_SECONDS })
    const ids = marks.map(({ id }) => id)
    const texts = ids.length > 0 ? await cards.readListingTexts({ ids }) : []
    const there = new Set(texts.map(({ id }) => id))
    for (const index of indexes) {
      await engine.client.put(index.id, texts.map(documentOf))
      await engine.client.remove(
        index.id,
        ids.filter((id) => !there.has(id))
      )
    }
    if (ids.length > 0) await cards.settleDocuments({ marks })
    written += ids.length
    if (ids.length < BATCH) return written
  }
}

/**
 * Makes the index that the project's words ask for, beside the one that answers: it hears of all listings as of a change,
 * and takes the other's place once it has heard of all. Nobody notices, whoever dies meanwhile.
 */
export async function keepSearchIndex(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(RELUV_MODULE).searchEngine
  if (!engine) return
  const { index: id, client, settings } = engine
  const cards = container.resolve(LISTING_CARD_MODULE)
  const indexes = await cards.listIndexes({})
  const mine = indexes.find((one) => one.id === id)
  if (!mine) {
    await client.makeIndex(id, settings)
    await cards.beginIndex({ id })
    return
  }
  if (!mine.filled_at) {
    await cards.completeIndex({ id })
    return
  }
  // One that was begun later is a newer version's, which takes our place.
  for (const other of indexes.filter((one) => one.begun_at < mine.begun_at)) {
    await client.dropIndex(other.id)
    await cards.forgetIndex({ id: other.id })
  }
}
