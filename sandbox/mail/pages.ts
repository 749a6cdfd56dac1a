import type { FastifyInstance } from "fastify"
import { wib } from "../core/clock"
import { type Html, html, page } from "../core/html"
import { filled, object } from "../core/json"
import { press } from "../core/press"
import type { Sandbox } from "../core/sandbox"
import { openMail } from "./mailbox"
import { MAIL_CSS } from "./page-style"
import type { ReceivedMail } from "./types"

type ById = { Params: { id: string } }
const HTML = "text/html; charset=utf-8"
const SHOWN = 200
const VIEWS = { html: "HTML", text: "Text", source: "Source" }

/** `/mail`: everybody's mails, each to be opened as HTML, as text and as it was sent. */
export function mailPages(app: FastifyInstance, sandbox: Sandbox): void {
  app.get("/mail", async (request, reply) =>
    reply.type(HTML).send(listPage(sandbox, filled(object(request.query).to)))
  )

  app.get<ById>("/mail/:id", async (request, reply) => {
    const mail = sandbox.mailbox.get(request.params.id)
    void reply.type(HTML)
    if (!mail) return reply.code(404).send(framed("Mail", html`<p>This mail is gone.</p>`))
    const wanted = filled(object(request.query).as) ?? ""
    return mailPage(mail, wanted === "text" || wanted === "source" ? wanted : "html")
  })

  // What somebody sent runs nothing and sees nothing of the sandbox; its links open beside it.
  app.get<ById>("/mail/:id/html", async (request, reply) => {
    const mail = sandbox.mailbox.get(request.params.id)
    if (!mail) return reply.code(404).type(HTML).send("")
    const { html: content } = await openMail(mail)
    return reply
      .type(HTML)
      .header(
        "content-security-policy",
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src *; style-src 'unsafe-inline'"
      )
      .send(content.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`))
  })
}

function listPage(sandbox: Sandbox, to: string | undefined): string {
  const mails = sandbox.mailbox.find({ to })
  return framed(
    "Mailbox",
    html`<form method="get" action="/mail"><label>To<input name="to" type="email" value="${to}" placeholder="everybody"></label><button>show</button></form>
<div class="card">${mailTable(mails.slice(0, SHOWN))}</div>
${press("/_control/mails/clear", to ? `throw away what ${to} got` : "throw everything away", to ? { to } : {})}`
  )
}

/** Mails, newest first as they are given. */
export function mailTable(mails: readonly ReceivedMail[]): Html {
  if (mails.length === 0) return html`<p class="empty">No mail yet.</p>`
  return html`<table><tr><th>Time (WIB)</th><th>To</th><th>Subject</th></tr>${mails.map(
    ({ id, at, to, subject }) => html`<tr><td>${wib(Date.parse(at))}</td>
<td>${to.map((address) => html`<a href="/mail?to=${encodeURIComponent(address)}">${address}</a> `)}</td>
<td><a href="/mail/${id}">${subject || "(no subject)"}</a></td></tr>`
  )}</table>`
}

async function mailPage(mail: ReceivedMail, view: keyof typeof VIEWS): Promise<string> {
  const { id, subject, from, to, at, message_id } = mail
  const tabs = Object.entries(VIEWS).map(([name, label]) =>
    name === view
      ? html`<b aria-current="page">${label}</b>`
      : html`<a href="/mail/${id}?as=${name}">${label}</a>`
  )
  return framed(
    subject,
    html`<p><a href="/mail">← all mails</a></p>
<h2>${subject}</h2>
<dl><dt>From</dt><dd>${from}</dd><dt>To</dt><dd>${to.join(", ")}</dd>
<dt>Time</dt><dd>${wib(Date.parse(at))} WIB</dd><dt>Message-ID</dt><dd><code>${message_id}</code></dd></dl>
<nav>${tabs}</nav>
${await contentOf(mail, view)}`
  )
}

async function contentOf(mail: ReceivedMail, view: keyof typeof VIEWS): Promise<Html> {
  if (view === "source") return html`<pre>${mail.source}</pre>`
  if (view === "text") return html`<pre>${(await openMail(mail)).text}</pre>`
  return html`<iframe title="The mail" src="/mail/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
}

function framed(title: string, content: Html): string {
  return page({
    title: `${title} · Reluv sandbox`,
    css: MAIL_CSS,
    body: html`<main><div class="top"><h1><a href="/mail">Mailbox</a></h1><a href="/">Reluv sandbox</a></div>
${content}</main>`,
  })
}
