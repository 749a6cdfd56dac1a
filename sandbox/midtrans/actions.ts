import type { JsonObject } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { actionBody } from "./body"
import { notify } from "./notifications"
import { markClosed, markSettled } from "./transactions"
import type { Transaction } from "./types"

export const NOT_MODIFIABLE: JsonObject = {
  status_code: "412",
  status_message: "Merchant cannot modify the status of the transaction",
}

type Act = (sandbox: Sandbox, tx: Transaction) => JsonObject

function answer(sandbox: Sandbox, tx: Transaction, code: string, message: string): JsonObject {
  const account = {
    serverKey: sandbox.keys.midtrans_server_key,
    merchantId: sandbox.keys.midtrans_merchant_id,
  }
  return actionBody(tx, account, code, message)
}

/** Pending ones, and cards that are charged but not settled. */
const cancel: Act = (sandbox, tx) => {
  if (!["pending", "authorize", "capture"].includes(tx.status)) return NOT_MODIFIABLE
  markClosed(sandbox, tx, "cancel")
  void notify(sandbox, tx)
  return answer(sandbox, tx, "200", "Success, transaction is canceled")
}

/** Code 407 is the success of an expire. */
const expire: Act = (sandbox, tx) => {
  if (tx.status !== "pending") return NOT_MODIFIABLE
  markClosed(sandbox, tx, "expire")
  void notify(sandbox, tx)
  return answer(sandbox, tx, "407", "Success, transaction has expired")
}

const approve: Act = (sandbox, tx) => {
  if (tx.status !== "capture" || tx.fraud_status !== "challenge") return NOT_MODIFIABLE
  tx.fraud_status = "accept"
  sandbox.changed()
  void notify(sandbox, tx)
  return answer(sandbox, tx, "200", "Success, transaction is approved")
}

/** Denying a challenged card cancels it: `cancel` with fraud status `deny`. */
const deny: Act = (sandbox, tx) => {
  if (tx.status !== "capture" || tx.fraud_status !== "challenge") return NOT_MODIFIABLE
  markClosed(sandbox, tx, "cancel")
  tx.fraud_status = "deny"
  sandbox.changed()
  void notify(sandbox, tx)
  return answer(sandbox, tx, "200", "Success, transaction is denied")
}

export const ACTIONS: Record<string, Act> = { cancel, expire, approve, deny }

/** `POST /v2/capture`: takes the money of a card that was only authorized. */
export function capture(sandbox: Sandbox, tx: Transaction, amount: number | undefined): JsonObject {
  if (tx.status !== "authorize") return NOT_MODIFIABLE
  if (amount !== undefined) {
    if (!Number.isSafeInteger(amount) || amount < 1 || amount > tx.gross_amount) {
      return { status_code: "414", status_message: "Capture amount is not valid" }
    }
    tx.gross_amount = amount
  }
  tx.status = "capture"
  sandbox.changed()
  void notify(sandbox, tx)
  return answer(sandbox, tx, "200", "Success, Credit Card capture transaction is successful")
}

/** The acquirer's nightly settlement of a captured card. */
export function settle(sandbox: Sandbox, tx: Transaction): boolean {
  if (tx.status !== "capture" || tx.fraud_status !== "accept") return false
  markSettled(sandbox, tx)
  return true
}
