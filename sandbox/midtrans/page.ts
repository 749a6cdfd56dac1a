import { wib } from "../core/clock"
import { type Html, html, page, rupiahText } from "../core/html"
import { method } from "./methods"
import { instructions, methodButtons } from "./page-methods"
import { PAGE_CSS } from "./page-style"
import { isOpen, offeredMethods } from "./session"
import { isPaid } from "./transactions"
import type { SnapSession, Transaction } from "./types"

export interface PageView {
  session: SnapSession
  /** The attempt shown; none = the customer still has to choose a method. */
  tx: Transaction | undefined
  now: number
  problem?: string | undefined
}

/** The payment page that a Snap `redirect_url` opens. It works with forms only. */
export async function paymentPage(view: PageView): Promise<string> {
  const { session, problem } = view
  return page({
    title: `Bayar ${rupiahText(session.gross_amount)} – Reluv sandbox`,
    css: PAGE_CSS,
    body: html`<main><div class="card">
<header><span class="test">UJI COBA</span><p>Reluv</p>
<div class="amount">${rupiahText(view.tx?.gross_amount ?? session.gross_amount)}</div>
<p>Pesanan ${session.order_id}</p></header>
${problem ? html`<div class="problem" role="alert">${problem}</div>` : ""}
${await body(view)}
${items(session)}
</div><footer>Sandbox lokal. Tidak ada uang sungguhan. · <a href="/">Halaman kendali</a></footer></main>`,
  })
}

export function notFoundPage(): string {
  return page({
    title: "Halaman pembayaran tidak ditemukan",
    css: PAGE_CSS,
    body: html`<main><div class="card"><section><p class="state bad">Halaman pembayaran tidak ditemukan</p>
<p class="note">This payment link is not known to the sandbox.</p></section></div></main>`,
  })
}

async function body({ session, tx, now }: PageView): Promise<Html> {
  const here = `/midtrans/snap/v4/redirection/${session.token}`
  if (tx && isPaid(tx)) return finished(session, tx)
  if (tx?.status === "pending") return waiting(tx, here)
  if (!isOpen(session, now)) {
    return html`<section><p class="state bad" data-state="closed">Waktu pembayaran sudah habis</p>
<p class="note">Halaman ini tidak menerima pembayaran lagi.</p>${backLink(session)}</section>`
  }
  return html`${
    tx
      ? html`<section><p class="state bad" data-state="${tx.status}">${closedText(tx)}</p>
<p class="note">Silakan coba lagi atau pilih cara lain.</p></section>`
      : ""
  }
<section data-state="choose"><p class="note">Bayar sebelum ${wib(session.page_expires_at)} WIB. Pilih cara pembayaran:</p></section>
<section>${methodButtons(offeredMethods(session), `${here}/choose`)}</section>`
}

async function waiting(tx: Transaction, here: string): Promise<Html> {
  const isCard = tx.method === "credit_card"
  const button = (does: string, label: string, look: string) =>
    html`<form method="post" action="${here}/${does}"><button class="${look}" name="transaction" value="${tx.transaction_id}" data-action="${does}">${label}</button></form>`
  return html`<section><h2>${method(tx.method).label}</h2>
<p class="state wait" data-state="pending">Menunggu pembayaran</p>
${await instructions(tx)}
<p class="note">Batas waktu ${tx.expires_at ? wib(tx.expires_at) : "-"} WIB</p></section>
<section><h2>Apa yang terjadi?</h2><div class="actions">
${button("pay", isCard ? "Bayar (bank menyetujui)" : "Bayar sekarang", "go")}
${isCard ? button("challenge", "Bayar, tetapi perlu ditinjau (challenge)", "plain") : ""}
<div class="pair">${button("deny", "Ditolak", "stop")}${button("expire", "Biarkan kedaluwarsa", "stop")}</div>
<form method="get" action="${here}"><button class="plain" name="choose" value="1">Pilih cara lain</button></form>
</div></section>`
}

function finished(session: SnapSession, tx: Transaction): Html {
  const challenged = tx.fraud_status === "challenge"
  return html`<section><h2>${method(tx.method).label}</h2>
<p class="state ${challenged ? "wait" : "good"}" data-state="${tx.status}">${
    challenged ? "Pembayaran sedang ditinjau" : "Pembayaran berhasil"
  }</p>
<p class="note">Status: ${tx.status}${tx.fraud_status ? ` / ${tx.fraud_status}` : ""}. Kode transaksi ${tx.transaction_id}</p>
${backLink(session)}</section>`
}

function closedText(tx: Transaction): string {
  if (tx.status === "deny") return "Pembayaran ditolak"
  if (tx.status === "expire") return "Waktu bayar habis"
  return "Pembayaran dibatalkan"
}

function backLink(session: SnapSession): Html | string {
  if (!session.finish_url || !/^https?:/.test(session.finish_url)) return ""
  return html`<p><a class="button" href="${session.finish_url}">Kembali ke toko</a></p>`
}

function items(session: SnapSession): Html | string {
  if (session.items.length === 0) return ""
  return html`<section><details open><summary>Rincian pesanan</summary><table>${session.items.map(
    (item) => html`<tr><td>${item.name}${item.quantity > 1 ? ` × ${item.quantity}` : ""}</td>
<td>${rupiahText(item.price * item.quantity)}</td></tr>`
  )}<tr><td><b>Jumlah</b></td><td><b>${rupiahText(session.gross_amount)}</b></td></tr></table></details></section>`
}
