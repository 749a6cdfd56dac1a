import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { welcomeCustomer } from "../../workflows/account/welcome"

/** Medusa tells of each customer, whoever made it; those of `POST /store/accounts` are welcome already. */
export default async function welcomeCustomerWhenCreated({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await welcomeCustomer(container, { customer_id: event.data.id })
}

export const config: SubscriberConfig = { event: "customer.created" }
