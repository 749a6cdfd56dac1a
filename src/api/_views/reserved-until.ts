import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"

/**
 * When a reserved listing may be bought again at the earliest: as soon as what holds the first of its pieces ends by
 * itself. ISO 8601; null where nothing says when, such as a card payment that is being checked. It tells of nobody.
 */
export async function reservedUntil(
  container: MedusaContainer,
  listing_id: string
): Promise<string | null> {
  const listings = container.resolve(LISTING_MODULE)
  const [claims, pieces] = await Promise.all([
    listings.listPieceClaims(
      { listing_id, status: ["held", "ordered"] },
      { select: ["expires_at", "order_id"] }
    ),
    listings.listPieces({ listing_id }, { select: ["reserved_until"] }),
  ])
  const order_id = claims.flatMap((claim) => claim.order_id ?? [])
  const unpaid =
    order_id.length === 0
      ? []
      : await container
          .resolve(PURCHASE_PAYMENT_MODULE)
          .listPurchasePayments({ order_id, status: "pending" }, { select: ["expires_at"] })
  const ends = [
    ...claims.map(({ expires_at }) => expires_at),
    ...unpaid.map(({ expires_at }) => expires_at),
    ...pieces.map(({ reserved_until }) => reserved_until),
  ].flatMap((end) => (end && end.getTime() > Date.now() ? [end.getTime()] : []))
  return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString()
}
