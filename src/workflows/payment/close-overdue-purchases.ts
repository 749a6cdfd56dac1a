import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"
import { vendorTrouble } from "../vendors/vendor-trouble"
import { closePurchaseWorkflow } from "./close-purchase"
import { processTransactionWorkflow } from "./process-transaction"

const BATCH = 20
/** A pass is bounded: what is left is the next one's. */
const MOST_PER_RUN = 200
const LEASE_SECONDS = 60
const CLOCK: Actor = { type: "system", id: "payment-deadline" }

/**
 * Ends the purchases whose deadline has passed, one by one. Midtrans is asked once more before: money
 * that is there already is booked, not refused. While Midtrans has trouble nobody waits for it: money
 * that comes out afterwards is late money. Any number of processes may run it; each purchase goes to one.
 */
export async function closeOverduePurchases(container: MedusaContainer): Promise<void> {
  const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
  for (const { order_id } of await payments.listUnclosed({ limit: BATCH })) {
    await attempt(container, order_id, () => close(container, order_id, "unpaid"))
  }
  let answers = true
  await oneByOne(
    MOST_PER_RUN,
    (one) => payments.claimOverdue({ ...one, lease_seconds: LEASE_SECONDS }),
    ({ order_id }) =>
      attempt(container, order_id, async () => {
        if (answers) answers = await askOnceMore(container, order_id)
        await close(container, order_id, "the payment deadline passed")
      })
  )
}

function close(container: MedusaContainer, order_id: string, reason: string) {
  return closePurchaseWorkflow(container).run({
    input: { order_id, to: "expired", actor: CLOCK, reason },
  })
}

/**
 * A settlement whose notification is late settles the purchase here.
 * @returns whether Midtrans answers
 */
async function askOnceMore(container: MedusaContainer, order_id: string): Promise<boolean> {
  const payments = container.resolve<PurchasePaymentModuleService>(PURCHASE_PAYMENT_MODULE)
  const [payment] = await payments.listPurchasePayments({ order_id })
  if (!payment) return true
  const [open] = await payments.listPaymentAttempts({
    purchase_payment_id: payment.id,
    status: "open",
  })
  // Also without a known transaction: the notification of one may have been lost, or be half done.
  if (!open) return true
  const { midtrans_order_id } = open
  try {
    await processTransactionWorkflow(container).run({
      input: { midtrans_order_id, transaction_id: null },
    })
    return true
  } catch (error) {
    if (!vendorTrouble(error)) throw error
    return false
  }
}

/** One purchase in trouble must not keep the others waiting; its lease brings it back. */
async function attempt(container: MedusaContainer, order_id: string, work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const reason = reasonOf(error)
    logger.warn(`Order ${order_id} could not be closed yet: ${reason}`)
  }
}
