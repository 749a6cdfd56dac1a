import type { ListingDetail } from "medusa-plugin-reluv/client"
import { type BagItem, bagItems } from "./bag"
import { timeNow } from "./now"
import { askFor, askListing, isLoggedIn } from "./reluv"

/** A piece of the bag, as it is now. */
export type BagPiece = BagItem & {
  title: string
  handle: string | null
  brand: string | null
  variant: string | null
  price: number
  compare_at: number | null
  /** its shop has agreed to that price, with whoever asks */
  by_offer: boolean
  picture: { src: string; srcset: string | null } | null
  seller: { id: string; name: string; handle: string }
  /** why it cannot be bought */
  gone: boolean
  /** its shop is on holiday */
  closed: boolean
  /** the purchase of whoever asks that holds it, which is not paid yet */
  order_id: string | null
}

/** What is in the bag: of each shop together, as it is now, and what is nowhere to be seen any more. */
export async function bagPieces(): Promise<{ pieces: BagPiece[]; missing: BagItem[] }> {
  const items = await bagItems()
  const ids = [...new Set(items.map(({ listing_id }) => listing_id))]
  const [found, agreed] = await Promise.all([
    Promise.all(ids.map((id) => askListing(id))),
    items.length > 0 ? agreedPrices() : new Map<string, number>(),
  ])
  const byId = new Map(found.flatMap((listing) => (listing ? [[listing.id, listing]] : [])))
  const isHeld = found.some((listing) => listing?.status === "reserved")
  const held = isHeld ? await heldByOwnPurchases() : new Map<string, string>()
  const pieces = items.flatMap((item) => {
    const listing = byId.get(item.listing_id)
    return listing
      ? [pieceOf(item, listing, { agreed: agreed.get(item.variant_id) ?? null, held })]
      : []
  })
  return {
    pieces: pieces.toSorted((a, b) => a.seller.name.localeCompare(b.seller.name)),
    missing: items.filter(({ listing_id }) => !byId.has(listing_id)),
  }
}

/** What shops have agreed to with whoever asks, by variant. */
async function agreedPrices(): Promise<Map<string, number>> {
  if (!(await isLoggedIn())) return new Map()
  const query = { status: "accepted" as const, limit: 50 }
  const answer = await askFor("GET /store/offers", { query })
  const standing = (answer?.offers ?? []).filter(
    ({ valid_until }) => valid_until !== null && valid_until > timeNow()
  )
  return new Map(
    standing
      .flatMap(({ pieces }) => pieces)
      .flatMap(({ variant_id, price }) => (price === null ? [] : [[variant_id, price]]))
  )
}

/** What lies in purchases of whoever asks that are not paid yet, by variant. */
async function heldByOwnPurchases(): Promise<Map<string, string>> {
  if (!(await isLoggedIn())) return new Map()
  const answer = await askFor("GET /store/purchases", { query: { stage: "to_pay" } })
  return new Map(
    (answer?.purchases ?? []).flatMap(({ order_id, seller_orders }) =>
      seller_orders
        .flatMap(({ items }) => items)
        .flatMap(({ variant_id }) => (variant_id ? [[variant_id, order_id] as const] : []))
    )
  )
}

function pieceOf(
  item: BagItem,
  listing: ListingDetail,
  { agreed, held }: { agreed: number | null; held: ReadonlyMap<string, string> }
): BagPiece {
  const { title, handle, brand, picture, seller, variants, status } = listing
  const variant = variants.find(({ id }) => id === item.variant_id)
  const price = variant?.price ?? listing.price
  // A piece that is promised to somebody is one that others cannot buy.
  const isFree = status === "active" && variant !== undefined && variant.available > 0
  return {
    ...item,
    title,
    handle,
    brand,
    variant: variants.length > 1 ? (variant?.title ?? null) : listing.size,
    price: agreed ?? price,
    compare_at: agreed === null ? (variant?.compare_at ?? null) : price,
    by_offer: agreed !== null,
    picture: picture && { src: picture.src, srcset: picture.srcset },
    seller: { id: seller.id, name: seller.name, handle: seller.handle },
    gone: !isFree && !(agreed !== null && status !== "sold"),
    closed: !seller.is_open,
    order_id: isFree ? null : (held.get(item.variant_id) ?? null),
  }
}

/** Pieces of each shop. */
export function byShop(pieces: readonly BagPiece[]): BagPiece[][] {
  const shops = new Map<string, BagPiece[]>()
  for (const piece of pieces) {
    shops.set(piece.seller.id, [...(shops.get(piece.seller.id) ?? []), piece])
  }
  return [...shops.values()]
}
