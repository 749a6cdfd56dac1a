import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TransactionOutcome } from "../../domain/payment/transaction-outcome"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { UnclosedAttempt } from "../../modules/purchase-payment/closing"
import { RELUV_MODULE } from "../../modules/reluv"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import { workOffDue } from "../due/work-off-due"
import { closeAttemptsAtVendor } from "./close-attempts-at-vendor"
import type { Finding, TransactionQuestion } from "./inspect-transaction"
import { openPaymentWorkflow } from "./open-payment"
import { processTransactionWorkflow } from "./process-transaction"

const BATCH = 20
/** How long an open payment may be silent before Midtrans is asked, and between two questions. */
const SILENT = { silent_seconds: 120 }

/** Nothing came; whatever else Midtrans says about an ended attempt is money. */
const NO_MONEY: ReadonlySet<Finding["decision"]> = new Set(["nothing", "not_attempted"])

/** After these nobody can pay that transaction any more. */
const OVER: ReadonlySet<TransactionOutcome> = new Set(["expired", "cancelled", "refunded"])

/**
 * Asks Midtrans about open payments that are silent: a notification that never came, or that we could
 * not act on, is made good here. So are paid purchases that our side has not finished, and ended
 * attempts that Midtrans may still be paid for.
 *
 * @returns how many it asked about
 */
export async function reconcilePayments(container: MedusaContainer): Promise<number> {
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const ask = (input: TransactionQuestion) =>
    attempt(container, input, () => processTransactionWorkflow(container).run({ input }))
  const unaccounted = await workOffDue(container, {
    clock: "account-purchase",
    most: BATCH,
    claim: (one) => payments.claimUnaccounted({ ...one, ...SILENT }),
    work: ({ id, midtrans_order_id, transaction_id }) =>
      midtrans_order_id
        ? processTransactionWorkflow(container).run({
            input: { midtrans_order_id, transaction_id },
          })
        : openPaymentWorkflow(container).run({ input: { order_id: id } }),
    about: ({ id }) => ({ order_id: id }),
  })
  if (!container.resolve(RELUV_MODULE).has("midtrans")) return unaccounted
  const silent = await oneByOne(
    BATCH,
    (one) => payments.claimSilent({ ...one, ...SILENT }),
    (open) => ask(newestOf(open))
  )
  const unclosed = await oneByOne(
    BATCH,
    (one) => payments.claimUnclosedAttempts({ ...one, ...SILENT }),
    (ended) => attempt(container, newestOf(ended), () => close(container, ended))
  )
  return silent + unaccounted + unclosed
}

function newestOf({ midtrans_order_id }: { midtrans_order_id: string }): TransactionQuestion {
  return { midtrans_order_id, transaction_id: null }
}

async function close(container: MedusaContainer, ended: UnclosedAttempt): Promise<void> {
  const ask = async (input: TransactionQuestion) =>
    (await processTransactionWorkflow(container).run({ input })).result
  const { midtrans_order_id, transaction_id } = ended
  const newest = await ask({ midtrans_order_id, transaction_id: null })
  // The one that we know of may be an older try of the same page.
  const older =
    transaction_id && transaction_id !== newest.transaction?.transaction_id
      ? await ask({ midtrans_order_id, transaction_id })
      : newest
  if (NO_MONEY.has(newest.decision) && NO_MONEY.has(older.decision)) {
    await closeAttemptsAtVendor(container, ended.order_id)
    // Money that came late and was given back is no reason to ask for ever.
    if (![newest, older].every(({ transaction }) => transaction && OVER.has(transaction.outcome)))
      return
  }
  await container.resolve(PURCHASE_PAYMENT_MODULE).recordClosedAtVendor({ attempt_id: ended.id })
}

/** One in trouble must not keep the others waiting; it is asked about again later. */
async function attempt(
  container: MedusaContainer,
  { midtrans_order_id }: TransactionQuestion,
  work: () => Promise<unknown>
): Promise<void> {
  try {
    await work()
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Payment ${midtrans_order_id} could not be reconciled: ${reasonOf(error)}`)
  }
}
