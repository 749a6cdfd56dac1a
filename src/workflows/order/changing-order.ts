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
  return container
    .resolve(Modules.LOCKING)
    .execute(`order-change:${orderId}`, change, { timeout: PATIENCE_SECONDS })
}
