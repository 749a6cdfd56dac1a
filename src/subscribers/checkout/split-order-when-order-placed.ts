import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { isBeingPlaced } from "../../workflows/checkout/complete/is-being-placed"
import { splitOrder } from "../../workflows/checkout/cut/split-order-by-seller"

export default async function splitOrderWhenOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const order_id = event.data.id
  // The gate cuts what it places itself; orders come other ways, too.
  if (!(await isBeingPlaced(container, order_id))) await splitOrder(container, { order_id })
}

export const config: SubscriberConfig = { event: "order.placed" }
