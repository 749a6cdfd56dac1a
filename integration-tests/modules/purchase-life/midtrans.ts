import { MidtransError } from "../../../src/providers/payment-midtrans/errors"
import { signNotification } from "../../../src/providers/payment-midtrans/notification"
import type { SnapRequest } from "../../../src/providers/payment-midtrans/snap-request"
import {
  parseTransaction,
  type TransactionSnapshot,
} from "../../../src/providers/payment-midtrans/transaction-snapshot"
import { formatWib } from "../../../src/providers/payment-midtrans/wib-time"

export const SERVER_KEY = "SB-Mid-server-model"

/** How order ids begin that we never gave out. */
export const STRANGER = "stranger-"

const MINUTE = 60_000
const WALLET_MINUTES = 15

/** Methods that differ in how they are refunded and in how long they may be paid. */
export const METHODS = ["bank_transfer", "qris", "gopay", "shopeepay", "credit_card"] as const
export type Method = (typeof METHODS)[number]

export type VendorTransaction = {
  id: string
  order_id: string
  method: Method
  status: string
  fraud: "accept" | "challenge" | "deny"
  gross: number
  expiry: Date
  settled_at: Date | null
  refunds: { key: string; amount: number }[]
}

/** Statuses after which the page's order id may be used again. */
const OVER = ["deny", "expire", "cancel"]

type Page = { token: string; order_id: string; amount: number; open: boolean; deadline: Date }

/** Midtrans as far as the contract tells it: pages, transactions, refunds and what it notifies. */
export class MidtransModel {
  down = false
  readonly pages: Page[] = []
  readonly transactions: VendorTransaction[] = []
  /** Notifications on their way, as bodies. */
  readonly notifications: string[] = []
  /** What it would have refused and must never have been asked for. */
  readonly wrongs: string[] = []
  private count = 0

  // What the gateway offers.

  async createSnapTransaction({ transaction_details, item_details = [], expiry }: SnapRequest) {
    this.answer()
    const { order_id, gross_amount } = transaction_details
    const sum = item_details.reduce((all, { price, quantity }) => all + price * quantity, 0)
    const isWhole = [gross_amount, ...item_details.map(({ price }) => price)].every(
      Number.isSafeInteger
    )
    if (sum !== gross_amount || gross_amount < 1 || !isWhole) {
      this.wrongs.push(`${order_id} asks for Rp${gross_amount} with lines of Rp${sum}`)
    }
    if (this.transactions.some((made) => made.order_id === order_id)) {
      throw new MidtransError("MIDTRANS_ORDER_ID_USED", "order_id has been paid and utilized")
    }
    const token = `token-${++this.count}`
    const deadline = new Date(Date.now() + expiry.duration * MINUTE)
    this.pages.push({ token, order_id, amount: gross_amount, open: true, deadline })
    return { token, redirect_url: `https://midtrans.test/${token}` }
  }

  async cancelSnapToken(token: string) {
    this.answer()
    const page = this.pages.find((page) => page.token === token)
    if (!page) throw new MidtransError("MIDTRANS_NOT_FOUND", "token not found")
    if (!page.open) throw new MidtransError("MIDTRANS_REJECTED", "token already canceled")
    const busy = this.transactions.some(
      ({ order_id, status }) => order_id === page.order_id && status === "pending"
    )
    if (busy) throw new MidtransError("MIDTRANS_REJECTED", "Transaction is on progress")
    page.open = false
    return { canceled_at: new Date() }
  }

  async getStatus(id: string): Promise<TransactionSnapshot | null> {
    this.answer()
    const found = this.find(id)
    return found ? snapshotOf(found) : null
  }

  async expire(id: string) {
    this.answer()
    const found = this.find(id)
    if (!found) return { result: "nothing_to_expire" as const }
    if (found.status !== "pending") throw notModifiable()
    this.move(found, { status: "expire" })
    return { result: "expired" as const, transaction: snapshotOf(found) }
  }

  async cancel(id: string) {
    const found = this.known(id)
    if (!isUnsettled(found)) throw notModifiable()
    this.move(found, { status: "cancel" })
    return snapshotOf(found)
  }

  async approve(id: string) {
    const found = this.known(id)
    if (found.status !== "capture" || found.fraud !== "challenge") throw notModifiable()
    this.move(found, { fraud: "accept", settled_at: new Date() })
    return snapshotOf(found)
  }

  async deny(id: string) {
    const found = this.known(id)
    if (found.status !== "capture" || found.fraud !== "challenge") throw notModifiable()
    this.move(found, { status: "cancel", fraud: "deny" })
    return snapshotOf(found)
  }

  async refund(id: string, { refund_key, amount }: { refund_key: string; amount: number }) {
    const found = this.known(id)
    if (found.refunds.some((refund) => refund.key === refund_key)) return snapshotOf(found)
    if (found.method === "bank_transfer") throw notModifiable()
    this.giveBack(found, refund_key, amount)
    return snapshotOf(found)
  }

  // What people do at the vendor.

  /** The buyer picks a method on an open page; a page has one transaction under way, and is paid once. */
  choose(page: Page, method: Method): void {
    const mine = this.transactions.filter(({ order_id }) => order_id === page.order_id)
    const busy = mine.some((made) => wasPaid(made) || !OVER.includes(made.status))
    if (!page.open || page.deadline.getTime() <= Date.now() || busy) return
    const wallet = method !== "bank_transfer" && method !== "credit_card"
    const expiry = wallet ? new Date(Date.now() + WALLET_MINUTES * MINUTE) : page.deadline
    this.add({ order_id: page.order_id, method, gross: page.amount, expiry })
  }

  pay(transaction: VendorTransaction): void {
    if (transaction.status !== "pending") return
    const status = transaction.method === "credit_card" ? "capture" : "settlement"
    this.move(transaction, { status, settled_at: new Date() })
  }

  challenge(transaction: VendorTransaction): void {
    if (transaction.status !== "pending" || transaction.method !== "credit_card") return
    this.move(transaction, { status: "capture", fraud: "challenge" })
  }

  refuse(transaction: VendorTransaction): void {
    if (transaction.status === "pending") this.move(transaction, { status: "deny" })
  }

  /** In the dashboard. */
  cancelByHand(transaction: VendorTransaction): void {
    if (transaction.status === "pending") this.move(transaction, { status: "cancel" })
  }

  settleCard(transaction: VendorTransaction): void {
    if (transaction.status === "capture" && transaction.fraud === "accept")
      this.move(transaction, { status: "settlement" })
  }

  /** In the dashboard, under a key that we have never seen. */
  refundByHand(transaction: VendorTransaction, amount: number): void {
    const left = transaction.gross - refundedOf(transaction)
    if (!canRefund(transaction) || amount <= 0 || amount > left) return
    this.giveBack(transaction, `dashboard-${++this.count}`, amount)
  }

  /** Money under an order id of somebody else's making. */
  payStranger(amount: number): void {
    const made = this.add({
      order_id: `${STRANGER}${++this.count}`,
      method: "bank_transfer",
      gross: amount,
      expiry: new Date(Date.now() + MINUTE),
    })
    this.pay(made)
  }

  /** Time moves by the past moving away. */
  passTime(seconds: number): void {
    for (const page of this.pages) page.deadline = earlier(page.deadline, seconds)
    for (const transaction of this.transactions) {
      transaction.expiry = earlier(transaction.expiry, seconds)
      if (transaction.settled_at) transaction.settled_at = earlier(transaction.settled_at, seconds)
      const over = transaction.expiry.getTime() <= Date.now()
      if (over && transaction.status === "pending") this.move(transaction, { status: "expire" })
    }
  }

  private add(facts: Pick<VendorTransaction, "order_id" | "method" | "gross" | "expiry">) {
    const made: VendorTransaction = {
      ...facts,
      id: `trx-${++this.count}-${facts.order_id}`,
      status: "pending",
      fraud: "accept",
      settled_at: null,
      refunds: [],
    }
    this.transactions.push(made)
    this.notify(made)
    return made
  }

  private giveBack(transaction: VendorTransaction, key: string, amount: number): void {
    const refunded = refundedOf(transaction) + amount
    if (!canRefund(transaction)) throw notModifiable()
    if (refunded > transaction.gross) {
      throw new MidtransError(
        "MIDTRANS_REJECTED",
        "Refund request is rejected due to invalid amount"
      )
    }
    transaction.refunds.push({ key, amount })
    this.move(transaction, { status: refunded === transaction.gross ? "refund" : "partial_refund" })
    // Every refund is told twice.
    this.notify(transaction)
  }

  private move(transaction: VendorTransaction, change: Partial<VendorTransaction>): void {
    Object.assign(transaction, change)
    this.notify(transaction)
  }

  private notify(transaction: VendorTransaction): void {
    const body = bodyOf(transaction, "notification")
    const { order_id, status_code, gross_amount } = body
    const signature_key = signNotification({ order_id, status_code, gross_amount }, SERVER_KEY)
    const number = ++this.count
    this.notifications.push(JSON.stringify({ ...body, signature_key, number }))
  }

  private find(id: string): VendorTransaction | undefined {
    return this.transactions.findLast((made) => made.id === id || made.order_id === id)
  }

  private known(id: string): VendorTransaction {
    this.answer()
    const found = this.find(id)
    if (!found) throw new MidtransError("MIDTRANS_NOT_FOUND", "Transaction doesn't exist.")
    return found
  }

  private answer(): void {
    if (this.down) throw new MidtransError("MIDTRANS_UNAVAILABLE", "no answer")
  }
}

/** Whether this transaction's money ever arrived. */
export function wasPaid({ settled_at }: VendorTransaction): boolean {
  return settled_at !== null
}

export function refundedOf({ refunds, status, settled_at, gross }: VendorTransaction): number {
  // A card payment that was voided gave back all of it.
  if (status === "cancel" && settled_at) return gross
  return refunds.reduce((all, { amount }) => all + amount, 0)
}

function canRefund({ status }: VendorTransaction): boolean {
  return status === "settlement" || status === "partial_refund"
}

function isUnsettled({ status }: VendorTransaction): boolean {
  return status === "pending" || status === "capture"
}

function notModifiable(): MidtransError {
  return new MidtransError(
    "MIDTRANS_NOT_MODIFIABLE",
    "Merchant cannot modify the status of the transaction"
  )
}

const CODES: Record<string, string> = { pending: "201", deny: "202", expire: "407" }

function bodyOf(transaction: VendorTransaction, told: "status" | "notification") {
  const { id, order_id, method, status, fraud, gross, expiry, settled_at, refunds } = transaction
  const code = CODES[status] ?? (fraud === "challenge" ? "201" : "200")
  return {
    order_id,
    transaction_id: id,
    transaction_status: status,
    fraud_status: fraud,
    status_code: told === "notification" && status === "expire" ? "202" : code,
    payment_type: method,
    gross_amount: `${gross}.00`,
    currency: "IDR",
    expiry_time: withoutZone(expiry),
    ...(settled_at ? { settlement_time: withoutZone(settled_at) } : {}),
    ...(method === "qris" ? { acquirer: "gopay", transaction_type: "on-us" } : {}),
    ...(refunds.length > 0
      ? {
          refunds: refunds.map(({ key, amount }) => ({
            refund_key: key,
            refund_amount: `${amount}.00`,
          })),
        }
      : {}),
  }
}

function snapshotOf(transaction: VendorTransaction): TransactionSnapshot {
  const snapshot = parseTransaction(bodyOf(transaction, "status"))
  if (!snapshot) throw new Error("the model of Midtrans answers what nobody can read")
  return snapshot
}

function withoutZone(time: Date): string {
  return formatWib(time).slice(0, -" +0700".length)
}

function earlier(time: Date, seconds: number): Date {
  return new Date(time.getTime() - seconds * 1000)
}
