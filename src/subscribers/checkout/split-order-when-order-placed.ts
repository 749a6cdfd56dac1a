import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { splitOrderBySellerWorkflow } from "../../workflows/checkout/split-order-by-seller"

export default async function splitOrderWhenOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await splitOrderBySellerWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed" }
