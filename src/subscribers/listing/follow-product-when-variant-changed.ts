import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followVariant } from "../../workflows/listing/follow-product"

/** A price or a weight that is changed on a variant's own page tells of the variant only. */
export default async function followProductWhenVariantChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await followVariant(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: ["product-variant.updated", "product-variant.deleted"],
}
