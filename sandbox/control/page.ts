import { html, page } from "../core/html"
import { filled, type Loose, number } from "../core/json"
import { press } from "../core/press"
import type { Sandbox } from "../core/sandbox"
import { mailTable } from "../mail/pages"
import { calls, deliveries, payments, shipments } from "./page-parts"
import { CONTROL_CSS } from "./page-style"

const SHOWN_MESSAGES = 20

/** The page at `/`: what the vendors know, and buttons to play their parts. */
export function controlPage(sandbox: Sandbox, query: Loose): string {
  const seconds = number(query.refresh)
  const { settings, state } = sandbox
  const notifying = settings.midtrans_notifications
  return page({
    title: "Reluv sandbox",
    css: CONTROL_CSS,
    refreshSeconds: seconds && seconds > 0 ? seconds : undefined,
    body: html`<main><div class="top"><h1>Reluv sandbox</h1>
<span>Midtrans, Biteship, Cloudinary and everybody's mailbox on your machine. No real money, no real parcels.
<a href="${seconds ? "/" : "/?refresh=5"}">${seconds ? "stop refreshing" : "refresh every 5 s"}</a></span></div>
${filled(query.problem) ? html`<p class="problem" role="alert">${filled(query.problem)}</p>` : ""}
<div class="card" id="payments"><h2>Payments <small>${state.sessions.size} tokens, ${state.transactions.size} transactions</small></h2>${payments(sandbox)}</div>
<div class="card" id="shipments"><h2>Shipments <small>${state.orders.size} orders</small></h2>${shipments(sandbox)}</div>
<div class="card" id="faults"><h2>Faults <small>the vendors' bad days</small></h2>${faults(sandbox)}</div>
<div class="card" id="deliveries"><h2>Webhooks sent</h2>
${press("/_control/settings", notifying ? "hold Midtrans back" : "let Midtrans notify", {
  midtrans_notifications: String(!notifying),
})}${press(
  "/_control/settings",
  settings.biteship_webhooks ? "hold Biteship back" : "let Biteship notify",
  {
    biteship_webhooks: String(!settings.biteship_webhooks),
  }
)}${deliveries(sandbox)}</div>
<div class="card" id="mails"><h2><a href="/mail">Mails</a> <small>${state.mails.length} to everybody</small></h2>${mailTable(
      sandbox.mailbox.find().slice(0, SHOWN_MESSAGES)
    )}${moods(sandbox)}</div>
<div class="card" id="phones"><h2>Phones</h2>${phones(sandbox)}</div>
<div class="card" id="calls"><h2>Calls received</h2>${calls(sandbox)}</div>
<details class="sure"><summary>forget everything …</summary>
<p>Every payment, parcel and picture goes. Orders in Medusa that wait for them stay behind.</p>
${press("/_control/reset", "forget everything")}</details></main>`,
  })
}

/** The mail server's bad days. */
function moods({ mailServer: { port, moods: now } }: Sandbox) {
  const other = (name: "down" | "greylists" | "cuts", off: string, on: string) =>
    press("/_control/mail-server", now[name] ? on : off, { [name]: String(!now[name]) })
  return html`<p>SMTP at port ${port} ${other("down", "stop it", "start it again")}${other("greylists", "greylist", "greylist nobody")}${other("cuts", "cut the line after each mail", "answer again")}</p>`
}

function phones(sandbox: Sandbox) {
  const shown = sandbox.state.phone_messages.slice(-SHOWN_MESSAGES).reverse()
  if (shown.length === 0) return "Nobody was sent anything."
  return html`<table><tr><th>To</th><th>By</th><th>Text</th></tr>${shown.map(
    ({ to, channel, text }) => html`<tr><td>${to}</td><td>${channel}</td><td>${text}</td></tr>`
  )}</table>`
}

function faults(sandbox: Sandbox) {
  const all = sandbox.faults.all()
  return html`${
    all.length > 0
      ? html`<table><tr><th>Vendor</th><th>Path</th><th>What</th><th>Left</th></tr>${all.map(
          (fault) => html`<tr><td>${fault.vendor}</td><td><code>${fault.path ?? "all"}</code></td>
<td>${fault.latency_ms ? `${fault.latency_ms} ms ` : ""}${fault.disconnect ? "cut " : ""}${fault.status ?? ""}${
            fault.after ? " after taking effect" : ""
          }</td><td>${fault.times === null ? "until cleared" : fault.times - fault.hits}</td></tr>`
        )}</table>${press("/_control/faults/clear", "clear all")}`
      : ""
  }
<form method="post" action="/_control/faults">
<label>Vendor<select name="vendor"><option>midtrans</option><option>biteship</option><option>cloudinary</option><option value="*">all</option></select></label>
<label>Part of the path<input name="path" placeholder="/v1/rates"></label>
<label>Wait (ms)<input name="latency_ms" inputmode="numeric" size="6"></label>
<label>HTTP status<input name="status" inputmode="numeric" size="6" placeholder="503"></label>
<label>How often<input name="times" inputmode="numeric" size="6"></label>
<button>add fault</button></form>`
}
