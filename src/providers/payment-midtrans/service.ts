import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  PaymentSessionStatus,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, BigNumber } from "@medusajs/framework/utils"
import { type Rupiah, rupiah } from "../../domain/money/rupiah"
import { parseOptions } from "../../shared/plugin-options"
import { MidtransGateway } from "./client"
import { isMidtransError, MidtransError } from "./errors"
import { type MidtransOptions, midtransOptions } from "./options"
import {
  lookupIds,
  mismatchOf,
  newPaymentData,
  type PaymentData,
  readPaymentData,
} from "./payment-data"
import { asMedusaError, PaymentErrors } from "./payment-errors"
import { refundKey, refundThroughMidtrans, withoutPlan } from "./refund"
import type { TransactionSnapshot } from "./transaction-snapshot"
import { outcomeOf, type TransactionOutcome } from "./transaction-status"

const SESSION_STATUS: Record<TransactionOutcome, PaymentSessionStatus> = {
  pending: "pending_authorization",
  review: "pending_authorization",
  attempt_failed: "pending_authorization",
  unknown: "pending_authorization",
  paid: "captured",
  partially_refunded: "captured",
  refunded: "captured",
  charged_back: "captured",
  expired: "canceled",
  cancelled: "canceled",
}

/**
 * Medusa's view of Midtrans. Completing a cart makes no network call: the session stays
 * `pending_authorization`, core reserves the pieces and makes the order, and only then our checkout
 * opens a Snap page (an *attempt*) and writes its `midtrans_order_id` here. From then on authorizing
 * asks GET status: nobody is believed but Midtrans.
 */
export class MidtransPaymentProvider extends AbstractPaymentProvider<MidtransOptions> {
  static override identifier = "midtrans"

  private readonly gateway: MidtransGateway
  private readonly logger: Logger

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(midtransOptions, options, "The Midtrans payment provider")
  }

  constructor(cradle: { logger: Logger }, options: unknown) {
    const parsed = parseOptions(midtransOptions, options, "The Midtrans payment provider")
    super(cradle, parsed)
    this.gateway = new MidtransGateway(parsed)
    this.logger = cradle.logger
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const amount = payable(input)
    // Core sets `session_id` over whatever the client sent.
    const id = String(input.data?.session_id ?? input.context?.idempotency_key ?? "")
    return { id, data: newPaymentData(id, amount), status: "pending_authorization" }
  }

  /** Only our server calls it: core's routes delete a session and make another. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...readPaymentData(input.data), amount: payable(input) } }
  }

  /**
   * `captured` when Midtrans says that this very payment is paid; else `pending_authorization`, also
   * when Midtrans cannot be asked, so that a payment is never lost by asking too early.
   */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const payment = readPaymentData(input.data)
    for (const id of lookupIds(payment)) {
      const transaction = await this.ask(id, payment)
      if (transaction && outcomeOf(transaction) === "paid") {
        return { status: "captured", data: withFacts(payment, transaction) }
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
    const amount = wholeRupiah(input.amount)
    if (payment.refund_rail === "manual") return { data: withoutPlan(payment) }
    const source = payment.refund_key ?? input.context?.idempotency_key
    if (!source) throw PaymentErrors.REFUND_KEY_MISSING()
    const refund = { amount, key: refundKey(source), now: new Date() }
    return {
      data: await this.orMedusaError(refundThroughMidtrans(this.gateway, payment, refund)),
    }
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: await this.close(readPaymentData(input.data)) }
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: await this.close(readPaymentData(input.data)) }
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
    return id ? this.orMedusaError(this.gateway.getStatus(id)) : null
  }

  /**
   * Expires what is still pending. Never `cancel`: that would void a captured card, and core calls
   * this also when it only failed to store a payment that has arrived.
   */
  private async close(payment: PaymentData): Promise<PaymentData> {
    const [id] = lookupIds(payment)
    if (!id) return payment
    try {
      await this.gateway.expire(id)
    } catch (error) {
      if (!isMidtransError(error, "MIDTRANS_NOT_MODIFIABLE")) {
        throw error instanceof MidtransError ? asMedusaError(error) : error
      }
    }
    return payment
  }

  private async orMedusaError<T>(call: Promise<T>): Promise<T> {
    try {
      return await call
    } catch (error) {
      throw error instanceof MidtransError ? asMedusaError(error) : error
    }
  }
}

function withFacts(payment: PaymentData, transaction: TransactionSnapshot): PaymentData {
  const { transaction_id, payment_type, transaction_status } = transaction
  return { ...payment, transaction_id, payment_type, transaction_status }
}

function payable(input: { amount: BigNumberInput; currency_code: string }): Rupiah {
  if (input.currency_code.toLowerCase() !== "idr") {
    throw PaymentErrors.PAYMENT_CURRENCY_UNSUPPORTED({ currency: input.currency_code })
  }
  return wholeRupiah(input.amount)
}

function wholeRupiah(input: BigNumberInput): Rupiah {
  const { numeric } = new BigNumber(input)
  if (!Number.isSafeInteger(numeric) || numeric <= 0) {
    throw PaymentErrors.PAYMENT_AMOUNT_INVALID({ amount: String(numeric) })
  }
  return rupiah(numeric)
}
