import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { closeCancelledOrder } from "../../workflows/payment/close-cancelled-order"

export default async function closePurchaseWhenOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await closeCancelledOrder(container, event.data.id)
}

export const config: SubscriberConfig = { event: "order.canceled" }
