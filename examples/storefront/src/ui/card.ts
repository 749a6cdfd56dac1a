import type { ListingView } from "medusa-plugin-reluv/client"

/** What a card shows of a listing: a page of sixty sends no more to the browser than that. */
export type Card = Pick<
  ListingView,
  | "id"
  | "handle"
  | "title"
  | "brand"
  | "size"
  | "price"
  | "compare_at"
  | "discount_percent"
  | "condition"
  | "has_tags"
  | "status"
> & {
  picture: { src: string; srcset: string | null } | null
  badge: string | null
}

export function cardOf(listing: ListingView): Card {
  const { id, handle, title, brand, size, price, compare_at, discount_percent } = listing
  const { condition, has_tags, status, picture, campaign } = listing
  return {
    id,
    handle,
    title,
    brand,
    size,
    price,
    compare_at,
    discount_percent,
    condition,
    has_tags,
    status,
    picture: picture && { src: picture.src, srcset: picture.srcset },
    badge: campaign?.badge ?? null,
  }
}

export function listingPath({ id, handle }: { id: string; handle: string | null }): string {
  return `/listings/${id}${handle ? `/${handle}` : ""}`
}
