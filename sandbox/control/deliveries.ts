import type { Delivery } from "../core/deliveries"

/** A webhook as control answers show it: where it went and what was answered. */
export function deliveryView(delivery: Delivery) {
  const last = delivery.attempts.at(-1)
  return {
    id: delivery.id,
    vendor: delivery.vendor,
    url: delivery.url,
    body: delivery.body,
    attempts: delivery.attempts.length,
    status: last?.status ?? null,
    error: last?.error ?? null,
    /** Whether it will be tried again. */
    open: delivery.next_at !== null,
  }
}
