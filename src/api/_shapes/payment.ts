import { z } from "zod"
import { attemptStatus, paymentStatus } from "../../domain/payment/payment-status"
import { refundStatus } from "../../domain/payment/refund-status"
import { text } from "../_contract/fields"
import { say } from "../_contract/problems"
import { oneOf, rupiah, StatusEventView, time } from "./common"

export const PaymentView = z
  .strictObject({
    order_id: z.string(),
    status: oneOf(["in_review", ...paymentStatus.statuses]).describe(
      "`in_review`: the buyer has paid by card and an operator has to look at it; nothing to do, and no link. `on_delivery`: couriers collect it at the door"
    ),
    amount: rupiah.describe("what is paid at Midtrans, or at the door"),
    credit_total: rupiah.describe("what store credit and gift cards paid before"),
    snap_token: z.string().nullable().describe("while it can be paid"),
    redirect_url: z
      .string()
      .nullable()
      .describe("while it can be paid; null on a pending payment: not opened yet, ask again"),
    expires_at: time,
    paid_at: time.nullable().describe("when the buyer paid, as Midtrans tells it"),
    payment_type: z.string().optional().describe("once the buyer has chosen a method"),
    va_numbers: z
      .array(z.strictObject({ bank: z.string(), va_number: z.string() }))
      .optional()
      .describe("virtual accounts"),
    bill_key: z.string().optional().describe("Mandiri Bill, with `biller_code`"),
    biller_code: z.string().optional(),
    payment_code: z.string().optional().describe("minimarkets, with `store`"),
    store: z.string().optional(),
  })
  .meta({ id: "PaymentView", description: "How and until when a purchase is paid" })
export type PaymentView = z.infer<typeof PaymentView>

export const BankAccount = z
  .strictObject({ bank: z.string(), account_number: z.string(), account_name: z.string() })
  .meta({ id: "BankAccount", description: "Where a transfer goes" })
export type BankAccount = z.infer<typeof BankAccount>

/** As people type one. */
export const BankAccountInput = z.strictObject({
  bank: text({ min: 2, max: 60 }),
  account_number: z.string(say("bank_account")).regex(/^\d{5,20}$/, say("bank_account")),
  account_name: text({ min: 2, max: 100 }),
})

const rail = z
  .enum(["gateway", "manual", "credit"])
  .describe("`credit`: to the store credit or the gift card that it came from")

export const BuyerRefundView = z
  .strictObject({
    id: z.string(),
    seller_order_id: z
      .string()
      .nullable()
      .describe("null when it is not for one seller's part alone"),
    amount: rupiah,
    rail,
    status: z.enum(["processing", "transferring", "done"]),
    asks_for: z
      .literal("bank_account")
      .nullable()
      .describe("what the buyer has to tell before the money can go back"),
    bank_account: BankAccount.nullable(),
    created_at: time,
    done_at: time.nullable(),
  })
  .meta({ id: "BuyerRefundView", description: "Money that goes back, as its buyer sees it" })
export type BuyerRefundView = z.infer<typeof BuyerRefundView>

export const RefundView = z
  .strictObject({
    id: z.string(),
    order_id: z.string(),
    seller_order_id: z.string().nullable(),
    amount: rupiah,
    rail,
    status: oneOf(refundStatus.statuses),
    reason: z.string(),
    bank_account: BankAccount.nullable(),
    proof: z.string().nullable(),
    recorded_by: z.string().nullable(),
    error: z.string().nullable(),
    created_at: time,
    done_at: time.nullable(),
  })
  .meta({ id: "RefundView", description: "Money that goes back, as an operator sees it" })
export type RefundView = z.infer<typeof RefundView>

export const PurchasePaymentView = z
  .strictObject({
    order_id: z.string(),
    status: oneOf(["in_review", ...paymentStatus.statuses]).describe(
      "`in_review`: a card has paid and waits for an operator"
    ),
    amount: rupiah,
    credit_total: rupiah.describe("what store credit and gift cards paid before"),
    payment_type: z.string().nullable(),
    expires_at: time,
    paid_at: time.nullable().describe("when the buyer paid, as Midtrans tells it"),
    heard_at: time.nullable().describe("when Reluv heard of it"),
    attempts: z.array(
      z.strictObject({
        id: z.string(),
        number: z.int(),
        midtrans_order_id: z.string(),
        status: oneOf(attemptStatus.statuses),
        transaction_id: z.string().nullable(),
        payment_type: z.string().nullable(),
        review: z.boolean().describe("Midtrans' fraud check holds it"),
        created_at: time,
        error: z.string().nullable(),
      })
    ),
    refunds: z.array(RefundView),
    history: z.array(StatusEventView),
  })
  .meta({ id: "PurchasePaymentView", description: "The payment of a purchase, for operators" })
export type PurchasePaymentView = z.infer<typeof PurchasePaymentView>
