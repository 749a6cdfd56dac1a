import { z } from "zod"
import type { Card } from "../../modules/listing-card/read"
import type { ListingView } from "../_shapes/listing"
import type { PictureView } from "../_shapes/picture"
import { pictureOf, viewPicture } from "./pictures"

const written = z.object({ images: z.array(z.string()) })

/** What the tables that know say of it right now; the rest of a `ListingView` was written down before. */
type Fresh = Pick<
  ListingView,
  "status" | "status_reason" | "verdict" | "picture" | "seller" | "views" | "wishes" | "variants"
>

/** A `ListingView` as JSON. */
export function listingJson(card: Card): string {
  return joined(card.view, freshOf(card))
}

/** A `ListingDetail` as JSON. */
export function listingDetailJson(card: Card, reserved_until: string | null): string {
  const { images } = written.parse(JSON.parse(card.view))
  const pictures = images.map(viewPicture)
  return joined(card.view, { ...freshOf(card), pictures, reserved_until })
}

function freshOf({ variants, left, ...card }: Card): Fresh {
  return {
    status: card.status,
    status_reason: card.status_reason,
    picture: pictureOf(card.thumbnail),
    // Shoppers see nothing that an operator has something against.
    verdict: null,
    seller: card.seller,
    views: card.views,
    wishes: card.wishes,
    variants: variants.map((variant) => ({ ...variant, available: left[variant.id] ?? 0 })),
  }
}

function joined(
  view: string,
  fresh: Fresh & { pictures?: PictureView[]; reserved_until?: string | null }
): string {
  return `${view.slice(0, -1)},${JSON.stringify(fresh).slice(1)}`
}
