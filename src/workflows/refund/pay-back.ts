import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../../shared/reason-of"
import { executeRefunds } from "./execute-refunds"
import { settleRefundDue } from "./settle-refunds-due"

/** Pays back at once what one seller order promised; whatever fails here is a job's work. */
export async function payBack(container: MedusaContainer, sellerOrderId: string): Promise<void> {
  try {
    for (const id of await settleRefundDue(container, sellerOrderId)) {
      await executeRefunds(container, { limit: 1, id })
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`What seller order ${sellerOrderId} promised back is owed later: ${reasonOf(error)}`)
  }
}
