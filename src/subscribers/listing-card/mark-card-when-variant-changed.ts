import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"

/** A price or a title of a variant is changed on a page of its own, which tells of the variant only. */
export default async function markCardWhenVariantChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await container.resolve(LISTING_CARD_MODULE).markCards({ variant_ids: [event.data.id] })
}

export const config: SubscriberConfig = {
  event: ["product-variant.created", "product-variant.updated", "product-variant.deleted"],
}
