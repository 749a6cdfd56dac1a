import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import { OFFER_MODULE } from "../../modules/offer"
import type { Actor } from "../../shared/sql"

const MARKET: Actor = { type: "system", id: "market" }

/** Pieces were paid for: offers for those of which none is left are over. */
export async function lapseSold(
  container: MedusaContainer,
  { variant_ids }: { variant_ids: readonly string[] }
): Promise<void> {
  const left = await container.resolve(LISTING_MODULE).listOffers(variant_ids)
  const gone = left.filter(({ left }) => left <= 0).map(({ variant_id }) => variant_id)
  await lapse(container, gone, "it was sold")
}

/** A listing was deleted, or taken down: offers for it are over. */
export async function lapseOffersOf(
  container: MedusaContainer,
  { listing_id }: { listing_id: string }
): Promise<void> {
  const pieces = await container
    .resolve(LISTING_MODULE)
    .listPieces({ listing_id }, { select: ["variant_id"], take: null, withDeleted: true })
  const ids = pieces.map(({ variant_id }) => variant_id)
  await lapse(container, ids, "it is not on sale any more")
}

async function lapse(
  container: MedusaContainer,
  variant_ids: readonly string[],
  reason: string
): Promise<void> {
  if (variant_ids.length === 0) return
  await container.resolve(OFFER_MODULE).lapseOffers({ variant_ids, actor: MARKET, reason })
}
