import type { Delivery } from "../core/deliveries"
import { sha } from "../core/ids"
import type { JsonObject } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import type { IrisPayout, IrisStatus } from "./types"

const HEADERS = {
  "User-Agent": "Iris",
  Accept: "application/json",
  "Content-Type": "application/json",
}

/** What follows by itself, after `iris_step_ms` each. */
const NEXT: Partial<Record<IrisStatus, IrisStatus>> = {
  approved: "processed",
  processed: "completed",
}

/** Moves a payout and tells the merchant; resolves after the first attempt at each notification. */
export async function movePayout(
  sandbox: Sandbox,
  payout: IrisPayout,
  status: IrisStatus
): Promise<Delivery[]> {
  const now = sandbox.clock.now()
  const failed = status === "failed"
  Object.assign(payout, {
    status,
    updated_at: now,
    error_code: failed ? "002" : null,
    error_message: failed ? "Invalid account number" : null,
    next_at: NEXT[status] ? now + sandbox.settings.iris_step_ms : null,
  })
  sandbox.changed()
  return notify(sandbox, payout)
}

/** Payouts whose bank has had its time. */
export function settlePayouts(sandbox: Sandbox): void {
  const now = sandbox.clock.now()
  for (const payout of sandbox.state.iris_payouts.values()) {
    if (payout.next_at === null || payout.next_at > now) continue
    const next = NEXT[payout.status]
    const fails = next === "completed" && sandbox.settings.iris_outcome === "failed"
    if (next) void movePayout(sandbox, payout, fails ? "failed" : next)
  }
}

/** As often as the settings say: Midtrans may say the same twice. */
export async function notify(sandbox: Sandbox, payout: IrisPayout): Promise<Delivery[]> {
  const { iris_notification_url: url, iris_notifications, iris_repeat } = sandbox.settings
  if (!url || !iris_notifications) return []
  const body = notificationBody(payout)
  const signature = sha("sha512", JSON.stringify(body) + sandbox.keys.iris_merchant_key)
  const sent = Array.from({ length: Math.max(1, iris_repeat) }, () =>
    sandbox.deliveries.send({
      vendor: "iris",
      key: `iris ${payout.reference_no} ${url}`,
      url,
      headers: { ...HEADERS, "Iris-Signature": signature },
      body,
    })
  )
  return Promise.all(sent)
}

function notificationBody(payout: IrisPayout): JsonObject {
  const { reference_no, amount, status, updated_at, error_code, error_message } = payout
  return {
    reference_no,
    amount: `${amount}.0`,
    status,
    updated_at: new Date(updated_at).toISOString(),
    ...(error_code ? { error_code, error_message } : {}),
  }
}

/** `GET /payouts/{reference_no}`. */
export function detailsBody(payout: IrisPayout): JsonObject {
  const { amount, created_at, next_at: _, ...rest } = payout
  return { ...rest, amount: `${amount}.00`, created_at: new Date(created_at).toISOString() }
}
