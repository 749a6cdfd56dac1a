import { setTimeout as pause } from "node:timers/promises"
import type { CoreApi } from "midtrans-client"
import { z } from "zod"
import type { Rupiah } from "../../domain/money/rupiah"
import { readSnap, readTransaction } from "./answer"
import { isMidtransError, MidtransError } from "./errors"
import { checkedRefundKey, pathId } from "./ids"
import type { MidtransOptions } from "./options"
import { mayBeMade } from "./plan-refund"
import { readRefund } from "./refund-answer"
import { answerOf, coreApi, snapApi } from "./sdk"
import type { SnapRequest } from "./snap-request"
import type { TransactionSnapshot } from "./transaction-snapshot"

const FIRST_BACK_OFF_MS = 100

export type SnapTransaction = { token: string; redirect_url: string }

export type ExpireResult =
  | { result: "expired"; transaction: TransactionSnapshot }
  /** No method was chosen yet, so there is no transaction; the Snap token may still live. */
  | { result: "nothing_to_expire" }

export type RefundRequest = {
  /** Ours, the same for every try of the same refund: the same key never refunds twice. */
  refund_key: string
  amount: Rupiah
  reason: string
}

const snapTransaction = z.object({ token: z.string().min(1), redirect_url: z.url() })
const snapCancellation = z.object({ canceled_at: z.string().min(1) })

/**
 * Midtrans as Reluv uses it: Snap and the Core API through the official client. Each method ends
 * within `timeout_ms`, retries included, and throws `MidtransError` only.
 *
 * `id` is an order id or a transaction id; DANA and the BI-SNAP accounts answer to the latter only.
 */
export class MidtransGateway {
  constructor(private readonly options: MidtransOptions) {}

  /** Opens a Snap page. Not repeated by itself: a lost answer may have made a token already. */
  async createSnapTransaction(request: SnapRequest): Promise<SnapTransaction> {
    const { notification_url, timeout_ms } = this.options
    const snap = snapApi(
      this.options,
      timeout_ms,
      notification_url ? { "X-Override-Notification": notification_url } : {}
    )
    return readSnap(await answerOf(snap.createTransaction(request)), snapTransaction)
  }

  /**
   * Closes a Snap page on which nothing is being paid.
   * @throws MidtransError MIDTRANS_NOT_FOUND, or MIDTRANS_REJECTED when it is closed or in use
   */
  async cancelSnapToken(token: string): Promise<{ canceled_at: Date }> {
    const snap = snapApi(this.options, this.options.timeout_ms)
    const url = `${this.options.snap_base_url}/transactions/${pathId(token)}/cancel`
    // The official client has no method for this; its HTTP part does the rest as for any other.
    const call = snap.httpClient.request("post", this.options.server_key, url, {})
    const { canceled_at } = readSnap(await answerOf(call), snapCancellation)
    return { canceled_at: new Date(canceled_at) }
  }

  /** The truth about a transaction; null while the customer has not chosen a method. */
  async getStatus(id: string): Promise<TransactionSnapshot | null> {
    const path = pathId(id)
    try {
      return await this.again((core) => core.transaction.status(path))
    } catch (error) {
      if (isMidtransError(error, "MIDTRANS_NOT_FOUND")) return null
      throw error
    }
  }

  /** Ends a pending transaction, or voids a card payment that is not settled yet. */
  async cancel(id: string): Promise<TransactionSnapshot> {
    const path = pathId(id)
    return this.once((core) => core.transaction.cancel(path))
  }

  /**
   * Ends a pending transaction; it never touches money that has arrived.
   * @throws MidtransError MIDTRANS_NOT_MODIFIABLE when it is no longer pending
   */
  async expire(id: string): Promise<ExpireResult> {
    const path = pathId(id)
    try {
      const transaction = await this.again((core) => core.transaction.expire(path))
      return { result: "expired", transaction }
    } catch (error) {
      if (isMidtransError(error, "MIDTRANS_NOT_FOUND")) return { result: "nothing_to_expire" }
      throw error
    }
  }

  /** Accepts a card payment in review. */
  async approve(id: string): Promise<TransactionSnapshot> {
    const path = pathId(id)
    return this.once((core) => core.transaction.approve(path))
  }

  /** Refuses a card payment in review; it then reads `cancel` with fraud status `deny`. */
  async deny(id: string): Promise<TransactionSnapshot> {
    const path = pathId(id)
    return this.once((core) => core.transaction.deny(path))
  }

  /**
   * Gives money back. Returns only when Midtrans did it; repeating the same `refund_key` is safe and
   * returns the same refund.
   * @throws MidtransError MIDTRANS_REFUND_DENIED, MIDTRANS_REFUND_PENDING, MIDTRANS_NOT_MODIFIABLE,
   *   MIDTRANS_DUPLICATE_REFUND (the key was used for another amount)
   */
  async refund(id: string, request: RefundRequest): Promise<TransactionSnapshot> {
    const path = pathId(id)
    const body = { ...request, refund_key: checkedRefundKey(request.refund_key) }
    try {
      return readRefund(await this.again((core) => core.transaction.refund(path, body)), request)
    } catch (error) {
      if (!isMidtransError(error, "MIDTRANS_DUPLICATE_REFUND")) throw error
      const known = await this.getStatus(id)
      const same = known?.refunds.find(({ refund_key }) => refund_key === body.refund_key)
      // Some answers list no key, or no refund at all; a key of ours has one amount only.
      if (known && (same ? same.amount === body.amount : mayBeMade(known, body.amount)))
        return known
      throw error
    }
  }

  private async once(
    call: (core: CoreApi) => Promise<unknown>,
    timeoutMs = this.options.timeout_ms
  ): Promise<TransactionSnapshot> {
    return readTransaction(await answerOf(call(coreApi(this.options, timeoutMs))))
  }

  /** For calls that do no more when sent twice: repeats what may pass, while time is left. */
  private async again(call: (core: CoreApi) => Promise<unknown>): Promise<TransactionSnapshot> {
    const deadline = Date.now() + this.options.timeout_ms
    for (let wait = FIRST_BACK_OFF_MS; ; wait *= 3) {
      try {
        return await this.once(call, Math.max(1, deadline - Date.now()))
      } catch (error) {
        const hopeful = error instanceof MidtransError && error.retryable
        if (!hopeful || wait > FIRST_BACK_OFF_MS * 9 || Date.now() + wait >= deadline) throw error
        await pause(wait)
      }
    }
  }
}
