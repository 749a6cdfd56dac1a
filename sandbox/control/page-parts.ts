import { isInstant, STATUSES } from "../biteship/orders"
import type { BiteshipOrder } from "../biteship/types"
import { wib } from "../core/clock"
import { type Html, html, rupiahText } from "../core/html"
import { press } from "../core/press"
import type { Sandbox } from "../core/sandbox"
import { method } from "../midtrans/methods"
import { attemptsOf, isPaid } from "../midtrans/transactions"
import type { SnapSession, Transaction } from "../midtrans/types"

const SHOWN = 50

function tag(status: string): Html {
  const bad =
    /^(deny|expire|cancel|cancelled|failure|rejected|returned|disposed|courier_not_found)$/
  const wait = /^(pending|authorize|challenge|on_hold|return_in_transit|unpaid)$/
  const look = bad.test(status) ? "bad" : wait.test(status) ? "wait" : "good"
  return html`<span class="tag ${look}">${status}</span>`
}

/** Snap tokens and their attempts, newest first. */
export function payments(sandbox: Sandbox): Html {
  const sessions = [...sandbox.state.sessions.values()].reverse()
  if (sessions.length === 0) return html`<p class="empty">No payment yet.</p>`
  return html`<table><tr><th>Time (WIB)</th><th>Order</th><th>Amount</th><th>State</th><th></th></tr>
${sessions.slice(0, SHOWN).map((session) => paymentRow(sandbox, session))}</table>`
}

function paymentRow(sandbox: Sandbox, session: SnapSession): Html {
  const attempts = attemptsOf(sandbox, session.order_id).filter((tx) => tx.token === session.token)
  const tx = attempts.findLast(isPaid) ?? attempts.at(-1)
  const href = `/midtrans/snap/v4/redirection/${session.token}`
  const states = attempts.map((one) => html`${tag(stateOf(one))} ${method(one.method).label} `)
  return html`<tr><td>${wib(session.created_at)}</td>
<td><a href="${href}"><code>${session.order_id}</code></a></td>
<td class="num">${rupiahText(session.gross_amount)}</td>
<td>${attempts.length > 0 ? states : tag("unpaid")}</td><td>${paymentButtons(session, tx)}</td></tr>`
}

function stateOf(tx: Transaction): string {
  return tx.fraud_status === "challenge" ? "challenge" : tx.status
}

function paymentButtons(session: SnapSession, tx: Transaction | undefined): Html {
  const to = (action: string) =>
    `/_control/midtrans/${encodeURIComponent(tx?.transaction_id ?? session.token)}/${action}`
  const names =
    !tx || ["deny", "expire", "cancel", "failure"].includes(tx.status)
      ? ["pay", "challenge", "deny", "expire"]
      : tx.status === "pending"
        ? ["pay", "deny", "expire", "cancel"]
        : tx.fraud_status === "challenge"
          ? ["approve", "deny"]
          : ["capture", "authorize"].includes(tx.status)
            ? ["settle", "cancel"]
            : ["settlement", "partial_refund"].includes(tx.status)
              ? ["refund"]
              : []
  return html`${names.map((name) => press(to(name), name, { wait: "false" }))}${
    tx ? press("/_control/midtrans/notify", "notify again", { order_id: session.order_id }) : ""
  }`
}

/** Booked parcels, newest first, each with its next step and a list of all. */
export function shipments(sandbox: Sandbox): Html {
  const orders = [...sandbox.state.orders.values()].reverse()
  if (orders.length === 0) return html`<p class="empty">No parcel yet.</p>`
  return html`<table><tr><th>Time (WIB)</th><th>Reference</th><th>Courier</th><th>Waybill</th><th>Price</th><th>State</th><th></th></tr>
${orders.slice(0, SHOWN).map(shipmentRow)}</table>`
}

function shipmentRow(order: BiteshipOrder): Html {
  const to = `/_control/biteship/orders/${order.id}/status`
  const path = isInstant(order)
    ? ["allocated", "picking_up", "picked", "dropping_off", "delivered"]
    : ["picked", "in_transit", "dropping_off", "delivered"]
  const next = path[path.indexOf(order.status) + 1]
  return html`<tr><td>${wib(order.created_at)}</td><td><code>${order.reference_id ?? order.id}</code></td>
<td>${order.company} ${order.type}</td><td><code>${order.waybill_id ?? "–"}</code></td>
<td class="num">${rupiahText(order.price)}</td><td>${tag(order.status)}</td>
<td>${next ? press(to, next, { status: next }) : ""}<form class="inline" method="post" action="${to}">
<select name="status" aria-label="Status">${STATUSES.map((status) => html`<option>${status}</option>`)}</select>
<button>set</button></form></td></tr>`
}

/** The latest requests of the merchant. */
export function calls(sandbox: Sandbox): Html {
  const latest = sandbox.calls.find({}).slice(-SHOWN).reverse()
  if (latest.length === 0) return html`<p class="empty">No call yet.</p>`
  return html`<table><tr><th>Time</th><th>Vendor</th><th>Request</th><th>Answer</th><th>ms</th></tr>${latest.map(
    (call) => html`<tr><td>${wib(Date.parse(call.at)).slice(11)}</td><td>${call.vendor}</td>
<td><code>${call.method} ${call.path}</code></td><td>${tagStatus(call.status)}</td><td class="num">${call.duration_ms ?? "–"}</td></tr>`
  )}</table>`
}

/** Webhooks on their way to the merchant, and what was answered. */
export function deliveries(sandbox: Sandbox): Html {
  const latest = sandbox.state.deliveries.slice(-SHOWN / 2).reverse()
  if (latest.length === 0) return html`<p class="empty">Nothing sent yet.</p>`
  return html`<table><tr><th>Time (WIB)</th><th>To</th><th>About</th><th>Answer</th><th>Tries</th></tr>${latest.map(
    ({ created_at, url, body, attempts, next_at }) => {
      const last = attempts.at(-1)
      const about = body?.transaction_status ?? body?.status ?? body?.event
      return html`<tr><td>${wib(created_at)}</td><td><code>${url}</code></td>
<td><code>${typeof body?.order_id === "string" ? body.order_id : ""}</code> ${typeof about === "string" ? about : ""}</td>
<td>${last?.error ?? tagStatus(last?.status ?? null)}</td><td class="num">${attempts.length}${next_at ? " …" : ""}</td></tr>`
    }
  )}</table>`
}

function tagStatus(status: number | null): Html {
  const look = status === null ? "wait" : status < 400 ? "good" : "bad"
  return html`<span class="tag ${look}">${status ?? "open"}</span>`
}
