import { Failure } from "../../lib/failure"
import { sleep } from "../../lib/processes"
import type { Storefront } from "../storefront"
import { KINDS } from "./kinds"
import type { TwoServers } from "./two-servers"
import type { Change } from "./watch"

const SECOND_MS = 1_000
const PAGE = 50

/** What shoppers saw. */
export interface Seen {
  pages: number
  listings: number
  /** Offered on its own page, or in a list, though it was gone before somebody asked. */
  gone_on_own_page: number
  gone_in_lists: number
  /** Not what it had become a second before somebody asked. */
  old: number
}

type Listing = { id: string; status: string; price: number; title: string }

/** A shopper who reads pages of lists, and the own pages of what has changed, until it is over. */
export async function read(
  servers: TwoServers,
  changes: ReadonlyMap<string, Change>,
  { seen, isOver }: { seen: Seen; isOver: () => boolean }
): Promise<void> {
  while (!isOver()) {
    const { deaths } = servers
    try {
      await look(servers.anyShop(), changes, seen)
    } catch (error) {
      // Whoever dies answers nobody.
      if (error instanceof Failure && deaths === servers.deaths) throw error
      await sleep(50)
    }
  }
}

async function look(
  shop: Storefront,
  changes: ReadonlyMap<string, Change>,
  seen: Seen
): Promise<void> {
  const begun = [...changes.values()].filter(({ is_begun }) => is_begun)
  const change = begun[Math.floor(Math.random() * begun.length)]
  const asked = performance.now()
  if (change && Math.random() < 0.7) {
    const listing = await ownPage(shop, change.piece.listing_id)
    seen.pages++
    if (listing) compare(listing, change, { asked, seen, where: "gone_on_own_page" })
    return
  }
  const offset = Math.floor((Math.random() * changes.size) / PAGE) * PAGE
  const { listings } = await shop.send<{ listings: Listing[] }>(
    `/store/listings?limit=${PAGE}&offset=${offset}`
  )
  seen.pages++
  for (const listing of listings) {
    const changed = changes.get(listing.id)
    if (changed) compare(listing, changed, { asked, seen, where: "gone_in_lists" })
  }
}

async function ownPage(shop: Storefront, id: string): Promise<Listing | null> {
  try {
    return (await shop.send<{ listing: Listing }>(`/store/listings/${id}`)).listing
  } catch (error) {
    if (error instanceof Failure && error.message.includes("PROD_001")) return null
    throw error
  }
}

function compare(
  listing: Listing,
  { kind, happened }: Change,
  how: { asked: number; seen: Seen; where: "gone_on_own_page" | "gone_in_lists" }
): void {
  const { asked, seen, where } = how
  seen.listings++
  if (happened === undefined || happened > asked) return
  const { is_gone, says = {} } = KINDS[kind] ?? { is_gone: false }
  if (is_gone && listing.status === "active") seen[where]++
  if (happened > asked - SECOND_MS) return
  const { price = listing.price, title = listing.title } = says
  if (listing.price !== price || listing.title !== title) seen.old++
}
