import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact, FactName } from "../../../domain/fact/facts"
import { FACT_MODULE } from "../../../modules/fact"
import { OFFER_MODULE } from "../../../modules/offer"
import { aShop } from "./shop"
import type { Subject } from "./subject"

/** Nobody is told what they did themselves; of a bundle the first piece is named. */
export async function anOffer(
  container: MedusaContainer,
  { id, fact_id }: Fact,
  name: FactName
): Promise<Subject | null> {
  const [offer] = (
    await container.resolve(OFFER_MODULE).readOffers({ filters: { id }, limit: 1, offset: 0 })
  ).offers
  if (!offer) return null
  if (name === "reluv.offer.declined") {
    const [move] = await container
      .resolve(FACT_MODULE)
      .listFacts({ id: fact_id }, { select: ["id", "actor_type"], take: 1 })
    if (move?.actor_type === "customer") return null
  }
  const shop = await aShop(container, offer.seller_id)
  if (!shop) return null
  const { amount, customer_id, pieces, status, valid_until, expires_at } = offer
  const [first, ...more] = pieces
  const title = more.length > 0 ? `${first?.title} + ${more.length}` : (first?.title ?? "")
  const until = status === "accepted" ? valid_until : expires_at
  return {
    data: { ...shop.data, title, amount, ...(until && { until: until.toISOString() }) },
    ids: { offer_id: id },
    order_id: null,
    seller_id: offer.seller_id,
    customer_id,
  }
}
