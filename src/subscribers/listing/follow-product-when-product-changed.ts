import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followProduct } from "../../workflows/listing/follow-product"

export default async function followProductWhenProductChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await followProduct(container, { product_id: event.data.id })
}

export const config: SubscriberConfig = { event: ["product.updated", "product.deleted"] }
