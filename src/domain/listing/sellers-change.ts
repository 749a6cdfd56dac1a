import type { ListingStatus } from "./listing-status"

export type SellersWish = {
  /** What the seller asks for; null leaves it. */
  wanted: "active" | "inactive" | null
  /** Whether what buyers read or see of it changes. */
  rewritten: boolean
  moderation: "automatic" | "operator"
}

type Standing = { status: ListingStatus; unreviewed: boolean }

/**
 * What becomes of a listing when its seller changes it; null where the seller may not. Where the operator
 * moderates, what nobody has looked at is looked at before it is on sale: a new listing, and an old one
 * that was rewritten. What is sold or blocked is not the seller's to publish or to hide.
 */
export function sellersChange(
  { status, unreviewed }: Standing,
  { wanted, rewritten, moderation }: SellersWish
): Standing | null {
  const moderated = moderation === "operator"
  const unseen = moderated && (unreviewed || rewritten)
  if (wanted === null) {
    return status === "active" && moderated && rewritten
      ? { status: "in_review", unreviewed: false }
      : { status, unreviewed: unseen }
  }
  if (status === "sold" || status === "blocked" || status === "deleted") return null
  if (wanted === "inactive") {
    const hidden = status === "active" || status === "inactive"
    return hidden ? { status: "inactive", unreviewed: unseen } : null
  }
  if (status === "in_review") return { status, unreviewed: false }
  const neverSeen = status === "draft" || status === "rejected"
  return { status: moderated && (neverSeen || unseen) ? "in_review" : "active", unreviewed: false }
}
