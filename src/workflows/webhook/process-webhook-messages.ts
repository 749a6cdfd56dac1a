import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { isAheadOfBooks } from "../../domain/payment/ahead-of-books"
import { WEBHOOK_INBOX_MODULE } from "../../modules/webhook-inbox"
import type { ClaimedMessage, Vendor } from "../../modules/webhook-inbox/service"
import {
  type MidtransNotification,
  parseNotification,
} from "../../providers/payment-midtrans/notification"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Finding, Transaction } from "../payment/inspect-transaction"
import { processTransactionWorkflow } from "../payment/process-transaction"
import { processCourierNewsWorkflow } from "../shipping/process-courier-news"
import { processPayoutNews } from "../wallet/process-payout-news"

/** Longer than any one message may take; a dead worker's message is taken over after it. */
const LEASE_SECONDS = 60

type Ending = { status: "done" | "task"; outcome: string }

/** What opened a task for a person, as `processTransactionWorkflow` acts on it. */
const FOR_A_PERSON: ReadonlySet<Finding["decision"]> = new Set<Finding["decision"]>([
  "review",
  "mismatch",
  "unknown_order",
  "double_payment",
  "charged_back",
  "unknown",
])

const listing = z.object({ refunds: z.array(z.unknown()) })

/** One way to act on a message per vendor. Each throws when it should be tried again later. */
const HANDLERS: Record<
  Vendor,
  (container: MedusaContainer, message: ClaimedMessage) => Promise<Ending>
> = {
  midtrans: async (container, { body, subject }) => {
    const told = parseNotification(body)
    const { result } = await processTransactionWorkflow(container).run({
      input: { midtrans_order_id: subject, transaction_id: told?.transaction_id ?? null },
    })
    // A notification can be faster than Midtrans' own books.
    if (result.decision === "not_attempted")
      throw new Error(`Midtrans does not know ${subject} yet`)
    if (told && result.transaction && isAhead(told, result.transaction))
      throw new Error(`Midtrans does not say yet that money of ${subject} went back`)
    const outcome = `${result.decision}: ${result.reason}`
    return { status: FOR_A_PERSON.has(result.decision) ? "task" : "done", outcome }
  },
  biteship: async (container, { subject }) => {
    const { result } = await processCourierNewsWorkflow(container).run({
      input: { booking_id: subject },
    })
    return { status: "done", outcome: result.outcome }
  },
  iris: processPayoutNews,
}

function isAhead(
  { transaction_status: status, raw }: MidtransNotification,
  { outcome, refunds }: Transaction
): boolean {
  const listed = listing.safeParse(raw).data?.refunds.length ?? 0
  return isAheadOfBooks({ status, refunds: listed }, { outcome, refunds: refunds.length })
}

/**
 * Takes due messages of the inbox and acts on them, one at a time. Called right after a webhook is
 * stored (with its id) and by a job that finds what a crash or an outage left behind.
 *
 * @returns how many messages it took
 */
export async function processWebhookMessages(
  container: MedusaContainer,
  { limit, id }: { limit: number; id?: string }
): Promise<number> {
  const inbox = container.resolve(WEBHOOK_INBOX_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const claim = (one: { limit: 1 }) => inbox.claimDue({ ...one, lease_seconds: LEASE_SECONDS, id })
  return oneByOne(limit, claim, async (message) => {
    try {
      const ending = await HANDLERS[message.vendor](container, message)
      // Midtrans' bodies name their status; Biteship's may mean something new each time.
      const deliveries = message.vendor === "biteship" ? message.deliveries : undefined
      await inbox.finish({ id: message.id, ...ending, deliveries })
    } catch (error) {
      const reason = reasonOf(error)
      logger.warn(`Webhook ${message.id} will be tried again: ${reason}`)
      await inbox.retryLater({ id: message.id, attempts: message.attempts, error: reason })
    }
  })
}
