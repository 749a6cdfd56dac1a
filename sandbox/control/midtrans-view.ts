import { type JsonObject, toJson } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { notificationBody } from "../midtrans/body"
import { attemptsOf } from "../midtrans/transactions"
import type { SnapSession, Transaction } from "../midtrans/types"

/** A transaction as control answers show it: like a notification, unsigned. */
export function transactionView(sandbox: Sandbox, tx: Transaction): JsonObject {
  const {
    signature_key: _signature,
    status_message: _message,
    ...body
  } = notificationBody(tx, {
    serverKey: sandbox.keys.midtrans_server_key,
    merchantId: sandbox.keys.midtrans_merchant_id,
  })
  return { ...body, token: tx.token, method: tx.method }
}

export function sessionView(sandbox: Sandbox, session: SnapSession): JsonObject {
  return {
    token: session.token,
    order_id: session.order_id,
    gross_amount: session.gross_amount,
    redirect_url: `${sandbox.url()}/midtrans/snap/v4/redirection/${session.token}`,
    items: toJson(session.items),
    methods: session.methods,
    notify: toJson(session.notify),
    page_expires_at: new Date(session.page_expires_at).toISOString(),
    canceled_at: session.canceled_at === null ? null : new Date(session.canceled_at).toISOString(),
  }
}

/** Everything about one order id: its tokens, attempts and notifications. */
export function orderView(sandbox: Sandbox, orderId: string): JsonObject {
  const sessions = [...sandbox.state.sessions.values()].filter(
    (known) => known.order_id === orderId
  )
  return {
    order_id: orderId,
    sessions: sessions.map((session) => sessionView(sandbox, session)),
    transactions: attemptsOf(sandbox, orderId).map((tx) => transactionView(sandbox, tx)),
    notifications: sandbox.state.notifications
      .filter((record) => record.order_id === orderId)
      .map(({ at, urls, body }) => ({ at: new Date(at).toISOString(), urls, body })),
  }
}
