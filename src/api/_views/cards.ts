import type { Card } from "../../modules/listing-card/read"
import type { ListingView } from "../_shapes/listing"

/** What the tables that know say of it right now; the rest of a `ListingView` was written down before. */
type Fresh = Pick<ListingView, "status" | "status_reason" | "seller" | "variants">

/** A `ListingView` as JSON. */
export function listingJson({ view, variants, left, ...card }: Card): string {
  const fresh: Fresh = {
    status: card.status,
    status_reason: card.status_reason,
    seller: card.seller,
    variants: variants.map(({ id, title, price }) => ({
      id,
      title,
      price,
      available: left[id] ?? 0,
    })),
  }
  return `${view.slice(0, -1)},${JSON.stringify(fresh).slice(1)}`
}
