import type { Delivery } from "../core/deliveries"
import type { JsonObject } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { notificationBody } from "./body"
import type { NotificationTarget, Transaction } from "./types"

const HEADERS = {
  "User-Agent": "Veritrans",
  Accept: "application/json",
  "Content-Type": "application/json",
}
const KEEP = 5_000

/** URLs a transaction is reported to: those of its request's headers, or the dashboard's. */
function urlsFor(sandbox: Sandbox, notify: NotificationTarget | null): string[] {
  const dashboard = sandbox.settings.midtrans_notification_url
  const own = dashboard ? [dashboard] : []
  if (notify?.mode === "override") return notify.urls
  return [...new Set([...own, ...(notify?.urls ?? [])])]
}

/**
 * Tells the merchant what a transaction is now. The body is written down in any case; it is sent
 * unless notifications are kept back. Resolves after the first attempt at each URL.
 */
export async function notify(
  sandbox: Sandbox,
  tx: Transaction,
  { send = true }: { send?: boolean } = {}
): Promise<Delivery[]> {
  const record = {
    transaction_id: tx.transaction_id,
    order_id: tx.order_id,
    at: sandbox.clock.now(),
    urls: urlsFor(sandbox, tx.notify),
    body: notificationBody(tx, {
      serverKey: sandbox.keys.midtrans_server_key,
      merchantId: sandbox.keys.midtrans_merchant_id,
    }),
  }
  const { notifications } = sandbox.state
  notifications.push(record)
  if (notifications.length > KEEP) notifications.splice(0, notifications.length - KEEP)
  sandbox.changed()
  if (!send || !sandbox.settings.midtrans_notifications) return []
  return post(sandbox, record.order_id, record.urls, record.body)
}

/** Posts one body to each URL, in order with other posts about the same order. */
export function post(
  sandbox: Sandbox,
  orderId: string,
  urls: string[],
  body: JsonObject
): Promise<Delivery[]> {
  const sent = urls.map((url) =>
    sandbox.deliveries.send({
      vendor: "midtrans",
      key: `midtrans ${orderId} ${url}`,
      url,
      headers: HEADERS,
      body,
    })
  )
  return Promise.all(sent)
}

/** Where a body about an unknown order would go: the dashboard's URL. */
export function dashboardUrls(sandbox: Sandbox): string[] {
  return urlsFor(sandbox, null)
}
