import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Longest wait for the changes before this one. Medusa's locks count seconds. */
const PATIENCE_SECONDS = 30

/**
 * Runs core workflows that change an order one at a time. Two at once (Medusa 2.21: fulfillments,
 * shipments, their cancellation, credit lines) write the order's lines twice under one version, and
 * its total doubles. What was read before the wait may be old: read again inside.
 */
export function changingOrder<Result>(
  container: MedusaContainer,
  orderId: string,
  change: () => Promise<Result>
): Promise<Result> {
  return alone(container, [orderKey(orderId)], change)
}

/** As `changingOrder`, for changes that move stock: of each variant one at a time, whoever ordered it. */
export function changingStockOfOrder<Result>(
  container: MedusaContainer,
  { order_id, variant_ids }: { order_id: string; variant_ids: readonly string[] },
  change: () => Promise<Result>
): Promise<Result> {
  // In the order of their keys, so that two changes cannot wait for each other.
  const stock = [...new Set(variant_ids)].sort().map((id) => `stock-change:${id}`)
  return alone(container, [orderKey(order_id), ...stock], change)
}

function orderKey(orderId: string): string {
  return `order-change:${orderId}`
}

function alone<Result>(
  container: MedusaContainer,
  keys: string[],
  change: () => Promise<Result>
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(keys, change, { timeout: PATIENCE_SECONDS })
}
