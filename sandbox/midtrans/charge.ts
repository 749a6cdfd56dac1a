import { durationMs } from "../core/clock"
import { uuid } from "../core/ids"
import { isObject, type JsonObject, number, object, text } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { statusBody } from "./body"
import { methodOf } from "./methods"
import { notify } from "./notifications"
import { attemptsOf, isPaid, openTransaction } from "./transactions"
import type { NotificationTarget } from "./types"

function invalid(...messages: string[]): JsonObject {
  return {
    status_code: "400",
    status_message: "One or more parameters in the payload is invalid.",
    validation_messages: messages,
    id: uuid(),
  }
}

/** `POST /v2/charge`, without card tokens: the transaction begins without a payment page. */
export function charge(
  sandbox: Sandbox,
  body: unknown,
  target: NotificationTarget | null
): JsonObject {
  if (!isObject(body))
    return { status_code: "413", status_message: "The request body is malformed." }
  const details = object(body.transaction_details)
  const orderId = text(details.order_id)
  const gross = number(details.gross_amount)
  if (!orderId) return invalid("transaction_details.order_id is required")
  if (!gross || !Number.isSafeInteger(gross))
    return invalid("transaction_details.gross_amount is required")
  const bank = text(object(body.bank_transfer).bank) ?? text(object(body.cstore).store)
  const id = methodOf(text(body.payment_type) ?? "", bank)
  if (!id) return { status_code: "402", status_message: "Payment channel is not activated." }
  const open = attemptsOf(sandbox, orderId).some((tx) => isPaid(tx) || tx.status === "pending")
  if (open) {
    return {
      status_code: "406",
      status_message:
        "The request could not be completed due to a conflict with the current state of the target resource, please try again",
    }
  }
  const expiry = object(body.custom_expiry)
  const length = durationMs(number(expiry.expiry_duration) ?? 0, text(expiry.unit) ?? "minute")
  const tx = openTransaction(
    sandbox,
    {
      order_id: orderId,
      gross_amount: gross,
      token: null,
      expiry: length ? { start_at: null, duration_ms: length } : null,
      custom_fields: {},
      notify: target,
    },
    id
  )
  void notify(sandbox, tx)
  const { signature_key: _unsigned, ...answer } = statusBody(tx, {
    serverKey: sandbox.keys.midtrans_server_key,
    merchantId: sandbox.keys.midtrans_merchant_id,
  })
  return {
    ...answer,
    status_code: "201",
    status_message: "Success, transaction is created",
    order_id: orderId,
    transaction_status: "pending",
  }
}
