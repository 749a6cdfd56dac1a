import type { MedusaContainer } from "@medusajs/framework/types"
import { CHANNELS } from "../../domain/notification/channels"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { SAVED_SEARCH_MODULE } from "../../modules/saved-search"
import { workOffDue } from "../due/work-off-due"
import { refreshCard } from "../listing-card/write-cards"
import { writeTold } from "../message/channels"
import { customerOf } from "../message/people"

/** A listing is on sale: who looks for one like it is told with their next digest. It may run again. */
export async function matchSearches(
  container: MedusaContainer,
  { listing_id }: { listing_id: string }
): Promise<void> {
  await refreshCard(container, listing_id)
  await container.resolve(SAVED_SEARCH_MODULE).matchListing({ listing_id })
}

/**
 * Tells somebody of all that was found for them since they were last told. What can still be bought is told; where that is
 * nothing, nobody is told. A crash in between tells it again under the same id, which is written once.
 */
async function tellDigest(container: MedusaContainer, customer_id: string): Promise<void> {
  const searches = container.resolve(SAVED_SEARCH_MODULE)
  const digest = await searches.beginDigest({ customer_id })
  if (!digest) return
  const { digest_id, listing_ids } = digest
  const [cards, [person]] = await Promise.all([
    container
      .resolve(LISTING_CARD_MODULE)
      .listListingCards(
        { id: listing_ids, is_buyable: true },
        { select: ["id", "title"], take: listing_ids.length }
      ),
    customerOf(container, customer_id),
  ])
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  const first = listing_ids.find((id) => titles.has(id))
  if (first && person) {
    const data = { count: titles.size, title: titles.get(first) ?? "" }
    await writeTold(container, [
      {
        fact_id: digest_id,
        kind: "search-digest",
        person,
        content: { data, ids: { digest_id }, opens: undefined },
        order_id: null,
        seller_id: null,
        channels: CHANNELS,
      },
    ])
  }
  await searches.endDigest({ customer_id, digest_id })
}

/** @returns how many it took up */
export function tellDigests(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  const searches = container.resolve(SAVED_SEARCH_MODULE)
  return workOffDue(container, {
    clock: "search-digest",
    most,
    claim: (one) => searches.claimDueDigests(one),
    work: ({ id }) => tellDigest(container, id),
    about: () => ({}),
  })
}
