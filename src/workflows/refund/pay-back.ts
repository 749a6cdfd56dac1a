import type { MedusaContainer } from "@medusajs/framework/types"
import { executeRefunds } from "./execute-refunds"
import { settleRefundsDue } from "./settle-refunds-due"

/** Pays back at once what one seller order promised; whatever fails here is a job's work. */
export async function payBack(container: MedusaContainer, sellerOrderId: string): Promise<void> {
  for (const id of await settleRefundsDue(container, { limit: 1, id: sellerOrderId })) {
    await executeRefunds(container, { limit: 1, id })
  }
}
