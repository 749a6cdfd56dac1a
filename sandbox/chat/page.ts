import { CONTROL_CSS } from "../control/page-style"
import { html, page, raw } from "../core/html"
import { CLIENT_SCRIPT } from "../storefront/client-script"
import { CHAT_SCRIPT } from "./script"

/** Whose screen it is: by the routes that it asks. */
export type ChatSide = "store" | "seller"

const CSS = `${CONTROL_CSS}
#list{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
#list [aria-current=true]{border-color:var(--blue);color:var(--blue)}
#messages{list-style:none;padding:0;max-height:60vh;overflow:auto;display:flex;flex-direction:column;gap:.5rem}
#messages li{align-self:flex-start;max-width:75%;background:#e9eef5;border-radius:12px;padding:.5rem .8rem;overflow-wrap:anywhere}
#messages li.mine{align-self:flex-end;background:#d9f4e7}
#messages li.operator{align-self:center;background:#fff0cc}
#messages p{margin:0 0 .2rem;white-space:pre-wrap}
#messages small{color:var(--soft)}
#messages img{max-width:10rem;display:block;border-radius:8px}
#send{display:flex;gap:.5rem;margin-top:.8rem}
#text{flex:1;max-width:none}
`

const field = (id: string, label: string, value = "", type = "text") =>
  html`<label>${label}<input id="${id}" type="${type}" value="${value}" required></label>`

/** A small storefront's page of conversations, to try the routes and the stream with two browsers. */
export function chatPage(
  side: ChatSide,
  { conversation, backend }: { conversation: string; backend: string }
): string {
  const title = side === "store" ? "Pesan saya" : "Pesan toko"
  return page({
    title,
    css: CSS,
    body: html`<main data-page="chat"><div class="top"><h1>${title}</h1>
<span>belum dibaca: <b id="unread">0</b> · <b id="live">belum masuk</b> <button id="cut" type="button">Putuskan</button></span></div>
<p id="problem" class="problem" role="alert" hidden></p>
<form id="login" class="card">${field("backend", "Server", backend)}${field("key", "Publishable key")}${field("email", "Email", "", "email")}${field("password", "Kata sandi", "", "password")}
<button>Masuk</button></form>
<div id="talks" hidden>
${
  side === "store"
    ? html`<form id="start" class="card">${field("listing", "ID listing")}${field("first", "Pesan", "Masih ada, Kak?")}<button>Tanya toko</button></form>`
    : ""
}
<ul id="list" aria-label="Percakapan"></ul>
<section id="talk" class="card" hidden><ol id="messages" aria-live="polite"></ol>
<form id="send"><input id="text" aria-label="Tulis pesan" maxlength="2000" autocomplete="off"><button>Kirim</button></form></section>
</div></main>
<script>document.body.dataset.side=${raw(JSON.stringify(side))};document.body.dataset.conversation=${raw(JSON.stringify(conversation).replaceAll("<", "\\u003c"))}</script>
<script type="module">${raw(CLIENT_SCRIPT + CHAT_SCRIPT)}</script>`,
  })
}
