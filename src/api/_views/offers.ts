import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { briefRating, maskedName } from "../../domain/review/review"
import { OFFER_MODULE } from "../../modules/offer"
import type { OfferOf } from "../../modules/offer/answering"
import type { OfferFilters, OfferRow } from "../../modules/offer/reading"
import { REVIEW_MODULE } from "../../modules/review"
import { findOffer } from "../../workflows/offer/accept-offer"
import type { OfferView } from "../_shapes/offer"
import { readSellerNames } from "./shop-names"
import { readBuyerBadges } from "./standing"

type Page = { limit: number; offset: number }

/** A page of offers; a query for each kind of what they name, whatever their number. */
export async function viewOffers(
  container: MedusaContainer,
  { filters, limit, offset }: Page & { filters: OfferFilters }
): Promise<Page & { offers: OfferView[]; count: number }> {
  const { offers, count } = await container
    .resolve(OFFER_MODULE)
    .readOffers({ filters, limit, offset })
  return { offers: await viewsOf(container, offers), count, limit, offset }
}

/** Throws `OFFER_NOT_FOUND`. */
export async function viewOffer(container: MedusaContainer, of: OfferOf): Promise<OfferView> {
  const [view] = await viewsOf(container, [await findOffer(container, of)])
  if (!view) throw new Error("one offer has one view")
  return view
}

async function viewsOf(
  container: MedusaContainer,
  rows: readonly OfferRow[]
): Promise<OfferView[]> {
  if (rows.length === 0) return []
  const buyerIds = [...new Set(rows.map(({ customer_id }) => customer_id))]
  const [nameOf, buyers, ratings, badgesOf] = await Promise.all([
    readSellerNames(
      container,
      rows.map(({ seller_id }) => seller_id)
    ),
    container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: buyerIds }, { select: ["id", "first_name"], take: buyerIds.length }),
    container.resolve(REVIEW_MODULE).readRatings({ ids: buyerIds }),
    readBuyerBadges(container, buyerIds),
  ])
  const people = new Map(buyers.map(({ id, first_name }) => [id, maskedName(first_name)]))
  const counts = new Map(ratings.map(({ id, counts }) => [id, counts]))
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    amount: row.amount,
    list_total: row.list_total,
    seller: nameOf(row.seller_id),
    buyer: {
      id: row.customer_id,
      name: people.get(row.customer_id) ?? null,
      rating: briefRating(counts.get(row.customer_id) ?? null),
      badges: badgesOf(row.customer_id),
    },
    pieces: row.pieces,
    holds: row.holds,
    expires_at: row.expires_at.toISOString(),
    valid_until: row.valid_until?.toISOString() ?? null,
    order_id: row.order_id,
    created_at: row.created_at.toISOString(),
  }))
}
