import type { ListingDetail } from "medusa-plugin-reluv/client"
import { type BagItem, bagItems } from "./bag"
import { askListing } from "./reluv"

/** A piece of the bag, as it is now. */
export type BagPiece = BagItem & {
  title: string
  handle: string | null
  brand: string | null
  variant: string | null
  price: number
  compare_at: number | null
  picture: { src: string; srcset: string | null } | null
  seller: { id: string; name: string; handle: string }
  /** why it cannot be bought */
  gone: boolean
  /** its shop is on holiday */
  closed: boolean
}

/** What is in the bag, of each shop together. What does not exist any more is left out. */
export async function bagPieces(): Promise<BagPiece[]> {
  const items = await bagItems()
  const ids = [...new Set(items.map(({ listing_id }) => listing_id))]
  const found = await Promise.all(ids.map((id) => askListing(id)))
  const byId = new Map(found.flatMap((listing) => (listing ? [[listing.id, listing]] : [])))
  const pieces = items.flatMap((item) => {
    const listing = byId.get(item.listing_id)
    return listing ? [pieceOf(item, listing)] : []
  })
  return pieces.toSorted((a, b) => a.seller.name.localeCompare(b.seller.name))
}

function pieceOf(item: BagItem, listing: ListingDetail): BagPiece {
  const { title, handle, brand, picture, seller, variants, status } = listing
  const variant = variants.find(({ id }) => id === item.variant_id)
  return {
    ...item,
    title,
    handle,
    brand,
    variant: variants.length > 1 ? (variant?.title ?? null) : listing.size,
    price: variant?.price ?? listing.price,
    compare_at: variant?.compare_at ?? null,
    picture: picture && { src: picture.src, srcset: picture.srcset },
    seller: { id: seller.id, name: seller.name, handle: seller.handle },
    gone: status !== "active" || !variant || variant.available < 1,
    closed: !seller.is_open,
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
