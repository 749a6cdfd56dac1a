import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { openPaymentWorkflow } from "../../workflows/payment/open-payment"

export default async function openPaymentWhenPurchasePlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await openPaymentWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "reluv.purchase.placed" }
