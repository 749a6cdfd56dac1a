import type { NewFact } from "../../shared/facts"
import type { Actor } from "../../shared/sql"

/** Whoever completes a cart is its buyer; the claims do not know them by name. */
export const CHECKOUT: Actor = { type: "system", id: "checkout" }

export type ClaimedPiece = {
  listing_id: string
  variant_id: string
  cart_id: string
  order_id: string | null
}

/** One fact for each listing whose pieces one cart, or its order, took or gave back. */
export function ofPieces(
  name: "reluv.listing.pieces-held" | "reluv.listing.pieces-freed" | "reluv.listing.pieces-sold",
  whose: { cart_id: string; order_id?: string | null },
  pieces: readonly Pick<ClaimedPiece, "listing_id" | "variant_id">[],
  actor: Actor,
  reason: string | null = null
): NewFact[] {
  return [...new Set(pieces.map(({ listing_id }) => listing_id))].map((listing_id) => ({
    name,
    subject_id: listing_id,
    order_id: whose.order_id ?? null,
    actor,
    reason,
    data: {
      cart_id: whose.cart_id,
      variant_ids: pieces
        .filter((piece) => piece.listing_id === listing_id)
        .map(({ variant_id }) => variant_id),
    },
  }))
}
