import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SELLER_MODULE } from "../../modules/seller"

/** Whoever is gone works nowhere: a token of theirs may be good for a while. */
export default async function dismissMemberWhenCustomerDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await container.resolve(SELLER_MODULE).dismissCustomer({
    customer_id: event.data.id,
    actor: { type: "system", id: "customer-deleted" },
  })
}

export const config: SubscriberConfig = { event: "customer.deleted" }
