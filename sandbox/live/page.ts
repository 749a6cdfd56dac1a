import { CONTROL_CSS } from "../control/page-style"
import { html, page, raw } from "../core/html"
import { CLIENT_SCRIPT } from "../storefront/client-script"
import { ROOM_SCRIPT } from "./script"

/** Whose screen it is: by the routes that it asks. */
export type RoomSide = "store" | "seller"

const CSS = `${CONTROL_CSS}
#room{display:grid;gap:1rem}
@media(min-width:60rem){#room{grid-template-columns:3fr 2fr;align-items:start}}
#pinned{display:flex;gap:1rem;align-items:flex-start}
#pinned img{width:9rem;height:12rem;object-fit:cover;border-radius:8px}
#pinned h2{margin:0 0 .3rem;overflow-wrap:anywhere}
.price{font-size:1.3rem;font-weight:700}
.price s{font-size:1rem;font-weight:400;color:var(--soft);margin-left:.5rem}
#pieces,#claims,#messages{list-style:none;padding:0;margin:0;display:flex;flex-direction:column;gap:.5rem}
#pieces li,#claims li{display:flex;gap:.7rem;align-items:center;flex-wrap:wrap;border-bottom:1px solid #0001;padding-bottom:.5rem}
#pieces li[aria-current=true]{font-weight:700}
#pieces .title,#claims .title{flex:1;min-width:9rem;overflow-wrap:anywhere}
#claims .held{color:#0a7a3d;font-weight:700}
#messages{max-height:45vh;overflow:auto}
#messages li{background:#e9eef5;border-radius:12px;padding:.4rem .8rem;overflow-wrap:anywhere}
#messages li.shop{background:#d9f4e7}
#messages button{font-size:.75rem;padding:.1rem .4rem;margin-left:.3rem}
#messages small{color:var(--soft)}
#send{display:flex;gap:.5rem;margin-top:.8rem}
#text{flex:1;max-width:none}
.on{color:#c00;font-weight:700}
`

const field = (id: string, label: string, value = "", type = "text") =>
  html`<label>${label}<input id="${id}" type="${type}" value="${value}"></label>`

/** The room of a live sale: what is shown, who claims it, what is said, and the way to the cash desk. */
export function roomPage(side: RoomSide, { id, backend }: { id: string; backend: string }): string {
  const isShop = side === "seller"
  return page({
    title: isShop ? "Ruang live toko" : "Ruang live",
    css: CSS,
    body: html`<main data-page="room"><div class="top"><h1 id="title">…</h1>
<span><b id="status" class="on"></b> · <b id="viewers">0</b> penonton · <b id="live">belum masuk</b> <button id="cut" type="button">Putuskan</button></span></div>
<p id="problem" class="problem" role="alert" hidden></p>
<p id="over" class="card" role="status" hidden></p>
<form id="login" class="card">${field("backend", "Server", backend)}${field("key", "Publishable key")}${field("email", "Email", "", "email")}${field("password", "Kata sandi", "", "password")}
<button>Masuk</button>${isShop ? "" : html` <button id="watch" type="button">Tonton saja</button>`}</form>
<div id="room" hidden><div>
${
  isShop
    ? html`<p id="controls" class="card"><button data-does="start">Mulai</button> <button data-does="pause">Jeda</button> <button data-does="resume">Lanjut</button> <button data-does="end">Akhiri</button></p>`
    : ""
}
<p><a id="stream" target="_blank" rel="noopener noreferrer" hidden>Tonton videonya ↗</a></p>
<section id="pinned" class="card" aria-live="polite" hidden></section>
<section class="card"><h2>Barang</h2><ol id="pieces"></ol></section>
<section class="card"><h2>${isShop ? "Klaim" : "Klaim saya"}</h2><ul id="claims"></ul></section></div>
<section class="card"><h2>Obrolan</h2><ol id="messages" aria-live="polite"></ol>
<form id="send"><input id="text" aria-label="Tulis pesan" maxlength="300" autocomplete="off"><button>Kirim</button></form></section>
</div></main>
<script>document.body.dataset.side=${raw(JSON.stringify(side))};document.body.dataset.id=${raw(JSON.stringify(id).replaceAll("<", "\\u003c"))}</script>
<script type="module">${raw(CLIENT_SCRIPT + ROOM_SCRIPT)}</script>`,
  })
}
