import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"

/** What is in a category is found by its name. */
export default async function markCardsWhenCategoryChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await container.resolve(LISTING_CARD_MODULE).markCards({ category_ids: [event.data.id] })
}

export const config: SubscriberConfig = {
  event: ["product-category.updated", "product-category.deleted"],
}
