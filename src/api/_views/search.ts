import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { inOrder } from "../../modules/listing-card/read"
import { countListings, searchListings } from "../../workflows/search/search-listings"
import { cursorOf } from "../_contract/cursor"
import type { StoreSearch } from "../store/search/contract"
import { listingJson } from "./cards"

/** The answer to a search as JSON. */
export async function searchJson(
  container: MedusaContainer,
  { q, order, facets, limit, offset, cursor, ...asked }: z.infer<typeof StoreSearch>
): Promise<string> {
  const filters = inOrder(order, asked)
  const page = { limit, offset, after: cursor }
  const found = await searchListings(container, { q, order, filters, page })
  const counted = await countListings(container, { search: found.search, filters })
  const rest = {
    count: counted.count,
    offset,
    limit,
    next_cursor: found.next && cursorOf(order, found.next),
    matched: found.matched,
    corrected: found.corrected,
    unknown: found.unknown,
    facets: facets ? counted.facets : null,
  }
  return `{"listings":[${found.cards.map(listingJson).join(",")}],${JSON.stringify(rest).slice(1)}`
}
