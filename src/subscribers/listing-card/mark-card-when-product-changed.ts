import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"

/** What Medusa's own pages change of a product (its title, pictures, categories) is on its card as well. */
export default async function markCardWhenProductChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await container.resolve(LISTING_CARD_MODULE).markCards({ product_ids: [event.data.id] })
}

export const config: SubscriberConfig = { event: ["product.updated", "product.deleted"] }
