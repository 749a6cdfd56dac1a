import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import type {
  CardKind,
  ConversationTopic,
  MessageCard,
} from "../../domain/conversation/conversation"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { OFFER_MODULE } from "../../modules/offer"
import type { OfferRow } from "../../modules/offer/reading"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"

/** What a card says, as an answer would. */
const shown = z.object({ title: z.string() })

/** Something that can be talked about, or shown in a message. */
export type Thing = { kind: CardKind; id: string }

/** What a thing is, and whose; null of a listing for who buys, which is nobody's yet. */
export type Known = {
  customer_id: string | null
  seller_id: string
  topic: ConversationTopic
  topic_id: string
  card: MessageCard
}

/** What of the marketplace somebody names; null where there is no such thing. */
export function findThing(container: MedusaContainer, { kind, id }: Thing): Promise<Known | null> {
  return FIND[kind](container, id)
}

const FIND: Record<CardKind, (container: MedusaContainer, id: string) => Promise<Known | null>> = {
  listing: findListing,
  offer: findOffer,
  seller_order: findSellerOrder,
}

/** What anybody may see. */
async function findListing(container: MedusaContainer, id: string): Promise<Known | null> {
  const card = await container.resolve(LISTING_CARD_MODULE).readCard({ id })
  if (!card) return null
  return {
    customer_id: null,
    seller_id: card.seller.id,
    topic: "listing",
    topic_id: id,
    card: {
      kind: "listing",
      id,
      ...shown.parse(JSON.parse(card.view)),
      status: card.status,
      amount: Math.min(...card.variants.map(({ price }) => price)),
      picture: card.thumbnail,
    },
  }
}

async function findOffer(container: MedusaContainer, id: string): Promise<Known | null> {
  const found = { filters: { id }, limit: 1, offset: 0 }
  const [offer] = (await container.resolve(OFFER_MODULE).readOffers(found)).offers
  if (!offer) return null
  const { customer_id, seller_id, status, amount } = offer
  const title = titleOf(offer)
  const card = { kind: "offer" as const, id, title, status, amount, picture: null }
  return { customer_id, seller_id, ...aboutOffer(offer), card }
}

function titleOf({ pieces }: Pick<OfferRow, "pieces">): string {
  const [first, ...more] = pieces
  return more.length > 0 ? `${first?.title} + ${more.length}` : (first?.title ?? "")
}

/** An offer for one listing is talked about where its listing is; one for several by itself. */
function aboutOffer({ id, pieces }: Pick<OfferRow, "id" | "pieces">) {
  const [listing_id, ...others] = new Set(pieces.map((piece) => piece.listing_id))
  return listing_id !== undefined && others.length === 0
    ? { topic: "listing" as const, topic_id: listing_id }
    : { topic: "offer" as const, topic_id: id }
}

async function findSellerOrder(container: MedusaContainer, id: string): Promise<Known | null> {
  const [part] = await container.resolve(SELLER_ORDER_MODULE).listSellerOrders({ id }, { take: 1 })
  if (!part) return null
  const { customer_id, seller_id, number, status, total } = part
  const card = {
    kind: "seller_order" as const,
    id,
    title: number,
    status,
    amount: total,
    picture: null,
  }
  return { customer_id, seller_id, topic: "seller_order", topic_id: id, card }
}
