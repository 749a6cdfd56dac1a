import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { reasonOf } from "../../shared/reason-of"
import { processTransactionWorkflow } from "./process-transaction"

const BATCH = 20
/** How long an open payment may be silent before Midtrans is asked, and between two questions. */
const SILENT_SECONDS = 120

/**
 * Asks Midtrans about open payments that are silent: a notification that never came, or that we could
 * not act on, is made good here. @returns how many it asked about
 */
export async function reconcilePayments(container: MedusaContainer): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const silent = await container
    .resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
    .claimSilent({ limit: BATCH, silent_seconds: SILENT_SECONDS })
  for (const question of silent) {
    try {
      await processTransactionWorkflow(container).run({ input: question })
    } catch (error) {
      const reason = reasonOf(error)
      logger.warn(`Payment ${question.midtrans_order_id} could not be reconciled: ${reason}`)
    }
  }
  return silent.length
}
