import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import { inOrder } from "../../../modules/listing-card/read"
import { RELUV_MODULE } from "../../../modules/reluv"
import { remembered } from "../../../shared/remembered"
import { cursorOf } from "../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { answerJson } from "../../_http/json-text"
import { listingJson } from "../../_views/cards"
import type { browseListings } from "./contract"

type Query = RequestTo<typeof browseListings>["validatedQuery"]

/** Counting costs as much as ten pages; nobody minds how many there were a few seconds ago. */
const counts = remembered<number>({ for_ms: 5_000, meanwhile_ms: 10_000, most: 1_000 })
/** Where the operator takes it: the same page is read once a second for everybody. */
const pages = remembered<string>({ for_ms: 1_000, most: 500 })

/** What can be bought now. */
export async function GET(
  req: RequestTo<typeof browseListings>,
  res: ResponseOf<typeof browseListings>
) {
  const query = req.validatedQuery
  const { cache_seconds } = req.scope.resolve(RELUV_MODULE).options.listings
  const json =
    cache_seconds > 0
      ? await pages(JSON.stringify(query), () => pageOf(req.scope, query))
      : await pageOf(req.scope, query)
  answerJson(req, res, json, { max_age_seconds: cache_seconds })
}

async function pageOf(container: MedusaContainer, query: Query): Promise<string> {
  const { order, limit, offset, cursor, ...asked } = query
  const filters = inOrder(order, asked)
  const cards = container.resolve(LISTING_CARD_MODULE)
  const page = { order, limit, offset, after: cursor }
  const { cards: found, next } = await cards.listCards({ filters, page })
  // The last page tells how many there are.
  const count =
    !next && !cursor && (found.length > 0 || offset === 0)
      ? offset + found.length
      : await counts(JSON.stringify(filters), () => cards.countCards({ filters }))
  const next_cursor = next && cursorOf(order, next)
  const place = JSON.stringify({ count, offset, limit, next_cursor })
  return `{"listings":[${found.map(listingJson).join(",")}],${place.slice(1)}`
}
