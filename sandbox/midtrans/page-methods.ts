import QRCode from "qrcode"
import { type Html, html, raw } from "../core/html"
import { text } from "../core/json"
import { type MethodGroup, type MethodId, method } from "./methods"
import type { Transaction } from "./types"

const GROUPS: Record<MethodGroup, string> = {
  va: "Transfer bank (virtual account)",
  qr: "QRIS",
  wallet: "Dompet digital",
  card: "Kartu",
  store: "Gerai",
  paylater: "Bayar nanti",
}

/** The buttons of all offered methods, under their headings. */
export function methodButtons(offered: readonly MethodId[], action: string): Html {
  const groups = [...new Set(offered.map((id) => method(id).group))]
  return html`${groups.map(
    (group) =>
      html`<h2>${GROUPS[group]}</h2><div class="methods">${offered
        .filter((id) => method(id).group === group)
        .map(
          (id) => html`<form method="post" action="${action}">
<button name="method" value="${id}" data-method="${id}">${method(id).label}</button></form>`
        )}</div>`
  )}`
}

/** What the customer needs to pay: a number, a code, a QR picture, or a word of what happens. */
export async function instructions(tx: Transaction): Promise<Html> {
  const { group, label } = method(tx.method)
  const va = vaNumber(tx)
  if (tx.method === "echannel") {
    return html`${numbered("Kode perusahaan (biller code)", text(tx.fields.biller_code))}
${numbered("Kode bayar (bill key)", text(tx.fields.bill_key))}`
  }
  if (group === "va") return numbered(`Nomor virtual account ${label}`, va)
  if (group === "store") {
    return html`${numbered(`Kode pembayaran ${label}`, text(tx.fields.payment_code))}
<p class="note">Tunjukkan kode ini kepada kasir.</p>`
  }
  if (group === "qr" || tx.method === "gopay" || tx.method === "shopeepay") {
    const picture = await QRCode.toString(`RELUV-SANDBOX.${tx.transaction_id}.${tx.gross_amount}`, {
      type: "svg",
      margin: 1,
      color: { dark: "#12263f" },
    })
    return html`<div class="qr" role="img" aria-label="Kode QR">${raw(picture)}</div>
<p class="note">Pindai dengan aplikasi ${label === "QRIS" ? "pembayaran apa pun" : label}. Ini kode contoh, tidak ada uang yang berpindah.</p>`
  }
  if (group === "card") {
    return html`<p class="label">Kartu</p><div class="number">${text(tx.fields.masked_card)}</div>
<p class="note">Kartu contoh. Jawaban bank dipilih dengan tombol di bawah.</p>`
  }
  return html`<p class="note">Di dunia nyata aplikasi ${label} terbuka sekarang. Di sini jawabannya dipilih dengan tombol di bawah.</p>`
}

function vaNumber(tx: Transaction): string | undefined {
  const numbers = tx.fields.va_numbers
  const first = Array.isArray(numbers) ? numbers[0] : undefined
  const va =
    first && typeof first === "object" && !Array.isArray(first) ? first.va_number : undefined
  return text(va) ?? text(tx.fields.permata_va_number)
}

function numbered(label: string, value: string | undefined): Html {
  return html`<p class="label">${label}</p><div class="number">${value ?? "-"}</div>`
}
