import { wib } from "../core/clock"
import { sha } from "../core/ids"
import { type JsonObject, text } from "../core/json"
import { method } from "./methods"
import type { Refund, Transaction } from "./types"

/** `"10000.00"`: Midtrans writes every amount as a text with two decimals. */
export function amountText(rupiah: number): string {
  return `${rupiah}.00`
}

/** Lower-case hex SHA-512 over the three texts exactly as they stand in the body. */
export function signatureKey(
  orderId: string,
  code: string,
  amount: string,
  serverKey: string
): string {
  return sha("sha512", orderId + code + amount + serverKey)
}

interface Account {
  serverKey: string
  merchantId: string
}

/** Which view of a transaction is written: the answer to GET status, or a notification. */
type View = "status" | "notification"

function statusCode(tx: Transaction, view: View): string {
  switch (tx.status) {
    case "pending":
      return view === "status" && upperCasePending(tx) ? "200" : "201"
    case "capture":
      return tx.fraud_status === "challenge" ? "201" : "200"
    case "deny":
    case "failure":
      return "202"
    case "cancel":
      return view === "status" ? "200" : "202"
    case "expire":
      return view === "status" ? "407" : "202"
    default:
      return "200"
  }
}

/** The body of `GET /v2/{id}/status`. */
export function statusBody(tx: Transaction, account: Account): JsonObject {
  const upper = tx.status === "pending" && upperCasePending(tx) && !tx.fields.transaction_status
  return sign(
    {
      ...common(tx, account, "status"),
      status_message: "Success, transaction is found",
      // DANA answers with its own id where the merchant's order id belongs.
      ...(method(tx.method).byTransactionIdOnly ? { order_id: tx.transaction_id } : {}),
      ...(upper ? { transaction_status: "PENDING" } : {}),
    },
    account
  )
}

/** The body that is posted to the merchant. */
export function notificationBody(tx: Transaction, account: Account): JsonObject {
  const { actions: _onlyInAnswers, ...rest } = common(tx, account, "notification")
  return sign({ ...rest, status_message: "midtrans payment notification" }, account)
}

/** The short body that answers cancel, expire, approve, deny and capture. */
export function actionBody(
  tx: Transaction,
  account: Account,
  code: string,
  message: string
): JsonObject {
  const { order_id: _own, ...rest } = common(tx, account, "status")
  return { status_code: code, status_message: message, order_id: tx.order_id, ...without(rest) }
}

/** The answer to a refund: here `refund_amount` is this refund, not the sum. */
export function refundBody(
  tx: Transaction,
  refund: Refund,
  status: Transaction["status"]
): JsonObject {
  return {
    status_code: "200",
    status_message: "Success, refund request is approved",
    transaction_id: tx.transaction_id,
    order_id: tx.order_id,
    payment_type: method(tx.method).payment_type,
    transaction_time: wib(tx.created_at),
    transaction_status: status,
    gross_amount: amountText(tx.gross_amount),
    currency: "IDR",
    refund_chargeback_id: refund.refund_chargeback_id,
    refund_chargeback_uuid: refund.refund_chargeback_uuid,
    refund_amount: amountText(refund.amount),
    refund_key: refund.refund_key,
  }
}

function common(tx: Transaction, account: Account, view: View): JsonObject {
  return withoutNulls({
    status_code: statusCode(tx, view),
    transaction_id: tx.transaction_id,
    order_id: tx.order_id,
    merchant_id: account.merchantId,
    gross_amount: amountText(tx.gross_amount),
    currency: "IDR",
    payment_type: method(tx.method).payment_type,
    transaction_time: wib(tx.created_at),
    transaction_status: tx.status,
    ...(showsFraud(tx) ? { fraud_status: tx.fraud_status ?? "accept" } : {}),
    ...(tx.expires_at ? { expiry_time: wib(tx.expires_at) } : {}),
    ...(tx.settled_at ? { settlement_time: wib(tx.settled_at) } : {}),
    ...tx.fields,
    ...tx.custom_fields,
    ...refundFields(tx),
  })
}

/** Null is how a transaction was told to leave a field out. */
function withoutNulls(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
}

function refundFields(tx: Transaction): JsonObject {
  if (tx.refunds.length === 0) return {}
  return {
    refund_amount: amountText(tx.refunds.reduce((sum, refund) => sum + refund.amount, 0)),
    refunds: tx.refunds.map((refund) => ({
      refund_chargeback_id: refund.refund_chargeback_id,
      refund_chargeback_uuid: refund.refund_chargeback_uuid,
      refund_amount: amountText(refund.amount),
      created_at: wib(refund.created_at),
      reason: refund.reason,
      refund_key: refund.refund_key,
      ...(refund.bank_confirmed_at
        ? { bank_confirmed_at: wib(refund.bank_confirmed_at), refund_method: "online" }
        : {}),
    })),
  }
}

/** Only these keys leave the common body for an action's answer. */
function without({
  actions: _a,
  refunds: _r,
  status_code: _c,
  expiry_time: _e,
  ...rest
}: JsonObject) {
  return rest
}

/** Shops and expired QR codes are reported without any fraud status. */
function showsFraud(tx: Transaction): boolean {
  const { payment_type } = method(tx.method)
  return payment_type !== "cstore" && !(payment_type === "qris" && tx.status === "expire")
}

function upperCasePending(tx: Transaction): boolean {
  return tx.method === "dana" || tx.method === "shopeepay"
}

function sign(body: JsonObject, account: Account): JsonObject {
  const key = signatureKey(
    text(body.order_id) ?? "",
    text(body.status_code) ?? "",
    text(body.gross_amount) ?? "",
    account.serverKey
  )
  return { ...body, signature_key: key }
}
