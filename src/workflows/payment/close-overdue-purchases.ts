import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { RELUV_MODULE } from "../../modules/reluv"
import type { MidtransErrorCode } from "../../providers/payment-midtrans/errors"
import type { Actor } from "../../shared/sql"
import { vendorTrouble } from "../../shared/vendor-trouble"
import { type Clock, workOffDue } from "../due/work-off-due"
import { closePurchaseWorkflow } from "./close-purchase"
import { processTransactionWorkflow } from "./process-transaction"

/** A pass is bounded: what is left is the next one's. */
const MOST_PER_RUN = 200
const LEASE = { lease_seconds: 60 }
const OUTAGE: ReadonlySet<string> = new Set<MidtransErrorCode>([
  "MIDTRANS_UNAVAILABLE",
  "MIDTRANS_RATE_LIMITED",
  "MIDTRANS_UNAUTHORIZED",
])
const CLOCK: Actor = { type: "system", id: "payment-deadline" }

/**
 * Ends the purchases whose deadline has passed, one by one. Midtrans is asked once more before: money
 * that is there already is booked, not refused. While Midtrans has trouble nobody waits for it: money
 * that comes out afterwards is late money. Any number of processes may run it; each purchase goes to one.
 */
export async function closeOverduePurchases(container: MedusaContainer): Promise<void> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const closing = {
    clock: "close-purchase" as Clock,
    most: MOST_PER_RUN,
    about: ({ id }: { id: string }) => ({ order_id: id }),
  }
  let answers = container.resolve(RELUV_MODULE).has("midtrans")
  await workOffDue(container, {
    ...closing,
    claim: (one) => payments.claimOverdue({ ...one, ...LEASE }),
    work: async ({ id }) => {
      if (answers) answers = await askOnceMore(container, id)
      await close(container, id, "the payment deadline passed", !answers)
    },
  })
  await workOffDue(container, {
    ...closing,
    claim: (one) => payments.claimUnclosed({ ...one, ...LEASE }),
    work: async ({ id }) => {
      await close(container, id, "unpaid", !answers)
      if (answers && (await isUnclosed(container, id))) {
        throw new Error("Midtrans does not say that its page is over")
      }
    },
  })
}

async function isUnclosed(container: MedusaContainer, order_id: string): Promise<boolean> {
  const [unclosed] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id, closed_at: null }, { select: ["id"] })
  return unclosed !== undefined
}

function close(
  container: MedusaContainer,
  order_id: string,
  reason: string,
  vendor_away: boolean
): Promise<unknown> {
  return closePurchaseWorkflow(container).run({
    input: { order_id, to: "expired", actor: CLOCK, reason, vendor_away },
  })
}

/**
 * A settlement whose notification is late settles the purchase here.
 * @returns whether Midtrans answers at all: trouble with one transaction says nothing of the others
 */
async function askOnceMore(container: MedusaContainer, order_id: string): Promise<boolean> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
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
    const trouble = vendorTrouble(error)
    if (!trouble) throw error
    return !OUTAGE.has(trouble.code)
  }
}
