import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider } from "@medusajs/framework/utils"
import { parseOptions } from "../../shared/parse-options"
import { MidtransGateway } from "./client"
import { closePayment } from "./close-payment"
import { MidtransError } from "./errors"
import { finishUrlOf } from "./finish-url"
import { type MidtransOptions, midtransOptions } from "./options"
import { payableAmount, positiveRupiah } from "./payable-amount"
import {
  lookupIds,
  mismatchOf,
  newPaymentData,
  type PaymentData,
  readPaymentData,
} from "./payment-data"
import { orMedusaError, PaymentErrors } from "./payment-errors"
import { refundKey, refundThroughMidtrans, withoutPlan, withRefund } from "./refund"
import { SESSION_STATUS } from "./session-status"
import type { TransactionSnapshot } from "./transaction-snapshot"
import { outcomeOf, type TransactionOutcome } from "./transaction-status"

const MONEY_CAME: ReadonlySet<TransactionOutcome> = new Set([
  "paid",
  "partially_refunded",
  "refunded",
])

/**
 * Medusa's view of Midtrans. Completing a cart makes no network call: the session becomes
 * `pending_authorization`, core reserves the pieces and makes the order, and only then our checkout
 * opens a Snap page (an *attempt*) and writes its `midtrans_order_id` here. From then on authorizing
 * asks GET status: nobody is believed but Midtrans.
 */
export class MidtransPaymentProvider extends AbstractPaymentProvider<MidtransOptions> {
  static override identifier = "midtrans"

  private readonly gateway: MidtransGateway
  private readonly options: MidtransOptions
  private readonly logger: Logger

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(midtransOptions, options, "The Midtrans payment provider")
  }

  constructor(cradle: { logger: Logger }, options: unknown) {
    const parsed = parseOptions(midtransOptions, options, "The Midtrans payment provider")
    super(cradle, parsed)
    this.options = parsed
    this.gateway = new MidtransGateway(parsed)
    this.logger = cradle.logger
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const amount = payableAmount(input)
    // Core sets `session_id` over whatever the client sent.
    const id = readPaymentData(input.data).session_id
    if (!id) throw PaymentErrors.PAYMENT_SESSION_UNNAMED()
    // Core's own word for a session that nobody has authorized; stock storefronts look for it.
    const finish_url = finishUrlOf(input.data?.finish_url, this.options)
    return { id, data: newPaymentData(id, amount, finish_url), status: "pending" }
  }

  /** Midtrans keeps no customers. Core warns in the log of each session whose provider lacks this method. */
  async createAccountHolder(): Promise<CreateAccountHolderOutput> {
    // Core takes an empty answer for "none", which its type does not know.
    return {} as CreateAccountHolderOutput
  }

  /** Only our server calls it: core's routes delete a session and make another. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const payment = readPaymentData(input.data)
    if (!payment.session_id) throw PaymentErrors.PAYMENT_SESSION_UNNAMED()
    return { data: { ...payment, amount: payableAmount(input) } }
  }

  /**
   * `captured` when Midtrans says that this very payment is paid; else `pending_authorization`, also
   * when Midtrans cannot be asked, so that a payment is never lost by asking too early.
   */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const payment = readPaymentData(input.data)
    // For a moment core stores a session with what the client sent, before `initiatePayment` ran:
    // data that does not name its own session is not ours.
    const ours = payment.session_id === (input.context?.idempotency_key ?? payment.session_id)
    for (const id of ours ? lookupIds(payment) : []) {
      const transaction = await this.ask(id, payment)
      // Captured in Medusa's words; some of it may have gone back since, which is booked as refunds.
      if (transaction && MONEY_CAME.has(outcomeOf(transaction))) {
        const { transaction_id } = transaction
        return { status: "captured", data: { ...withFacts(payment, transaction), transaction_id } }
      }
    }
    return { status: "pending_authorization", data: payment }
  }

  /** Snap captures by itself. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: readPaymentData(input.data) }
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const payment = readPaymentData(input.data)
    const amount = positiveRupiah(input.amount)
    if (payment.refund_rail === "manual") return { data: withoutPlan(payment) }
    const source = payment.refund_key ?? input.context?.idempotency_key
    if (!source) throw PaymentErrors.REFUND_KEY_MISSING()
    const key = refundKey(source)
    // Whoever knows this has asked Midtrans; core's workflow runs under the lock of an order.
    if (payment.refund_key && payment.refund_returned === amount) {
      return { data: withRefund(payment, key) }
    }
    const refund = { amount, key, now: new Date() }
    return {
      data: await orMedusaError(refundThroughMidtrans(this.gateway, payment, refund)),
    }
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const payment = readPaymentData(input.data)
    await orMedusaError(closePayment(this.gateway, payment))
    return { data: payment }
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const payment = readPaymentData(input.data)
    await orMedusaError(closePayment(this.gateway, payment))
    return { data: payment }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const payment = readPaymentData(input.data)
    const transaction = await this.find(payment)
    return { data: transaction ? withFacts(payment, transaction) : payment }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const payment = readPaymentData(input.data)
    const transaction = await this.find(payment)
    if (!transaction) return { status: "pending_authorization", data: payment }
    return {
      status: SESSION_STATUS[outcomeOf(transaction)],
      data: withFacts(payment, transaction),
    }
  }

  /**
   * Core answers 200 and keeps a payment event in memory for seconds: a crash loses it, and Midtrans
   * does not repeat it. Reluv's durable inbox serves the webhook's path instead.
   */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" }
  }

  /** The transaction if it is ours; trouble is logged and answers null. */
  private async ask(id: string, payment: PaymentData): Promise<TransactionSnapshot | null> {
    try {
      const transaction = await this.gateway.getStatus(id)
      const mismatch = transaction && mismatchOf(transaction, payment)
      if (!mismatch) return transaction
      this.logger.warn(
        `midtrans: ${payment.midtrans_order_id} got the ${mismatch} of another payment`
      )
    } catch (error) {
      if (!(error instanceof MidtransError)) throw error
      this.logger.warn(`midtrans: cannot ask about ${payment.midtrans_order_id}: ${error.message}`)
    }
    return null
  }

  private async find(payment: PaymentData): Promise<TransactionSnapshot | null> {
    const [id] = lookupIds(payment)
    return id ? orMedusaError(this.gateway.getStatus(id)) : null
  }
}

function withFacts(payment: PaymentData, transaction: TransactionSnapshot): PaymentData {
  const { payment_type, transaction_status } = transaction
  return { ...payment, payment_type, transaction_status }
}
