/** What the room does in a browser: plain JavaScript, as a storefront of any make would. It reads once, and then only hears. */
export const ROOM_SCRIPT = String.raw`
const { side, id } = document.body.dataset
const isShop = side === "seller"
const path = "/" + side + "/live/" + encodeURIComponent(id)
const at = { last: null, cut: null }
const own = { last: null, cut: null }
const state = { sale: null, claims: new Map(), messages: new Map(), hasBegun: false }

const STATUSES = { scheduled: "terjadwal", live: "LIVE", paused: "jeda", ended: "selesai", cancelled: "dibatalkan" }
const PIECES = { free: "", held: "dipegang", ordered: "dipesan", sold: "TERJUAL", taken: "sudah dibeli orang lain", gone: "tidak dijual" }
const CLAIMS = { waiting: "antre nomor ", held: "untuk Anda sampai ", ordered: "dipesan, menunggu bayar", sold: "terbeli", expired: "waktunya habis", given_up: "dilepas", released: "dilepas toko", closed: "live selesai" }
const SHOP_CLAIMS = { waiting: "antre", held: "memegang sampai ", ordered: "memesan, belum bayar", sold: "membeli", expired: "waktunya habis", given_up: "melepas", released: "dilepas toko", closed: "live selesai" }
/** What a shop may do now, by the status of its live sale. */
const MAY = { scheduled: ["start"], live: ["pause", "end"], paused: ["resume", "end"], ended: [], cancelled: [] }
const time = (moment) => new Date(moment).toLocaleTimeString("id-ID")

$("login").addEventListener("submit", trying(async () => { await logIn(); await enter() }))
$("watch")?.addEventListener("click", trying(async () => { login.token = null; await enter() }))
cutBy($("cut"), at)

async function enter() {
  await load()
  $("login").hidden = true
  $("room").hidden = false
  $("send").hidden = !login.token
  const { viewer } = isShop ? {} : await ask("/store/live/" + id + "/join", { body: { viewer: sessionStorage.getItem("viewer") } })
  if (viewer && !login.token) sessionStorage.setItem("viewer", viewer)
  void follow("/store/live/" + id + "/stream" + (viewer ? "?viewer=" + encodeURIComponent(viewer) : ""), at, hear)
  if (login.token && !isShop) void follow("/store/notifications/stream", own, hearMine)
}
async function load() {
  const [{ live_sale }, { messages }] = await Promise.all([ask(path), ask(path + "/messages")])
  state.sale = live_sale
  state.messages = new Map(messages.map((message) => [message.id, message]))
  if (login.token) await loadClaims()
  draw()
}
async function loadClaims() {
  const { claims } = await ask(path + "/claims")
  state.claims = new Map(claims.map((claim) => [claim.id, claim]))
}

async function hear(name, data) {
  if (name === "ready") {
    $("live").textContent = "langsung"
    // Also the first time: something may have happened since it was read.
    if (!data.is_complete || !state.hasBegun) await load()
    state.hasBegun = true
    return
  }
  if (name === "counts") await count(data)
  if (name === "piece") {
    changePiece(data.variant_id, data)
    if (isShop) await loadClaims()
  }
  if (name === "pinned") state.sale.pinned_variant_id = data.variant_id
  if (name === "status") Object.assign(state.sale, { status: data.status, end_reason: data.reason })
  if (name === "chat") state.messages.set(data.message.id, data.message)
  if (name === "chat-hidden") state.messages.delete(data.message_id)
  if (name === "changed") return load()
  draw()
}
/** A piece that is not named has nobody who waits; and who waits moves up as those before them go. */
async function count({ viewers, waiting }) {
  state.sale.viewers = viewers
  const now = new Map(waiting.map((one) => [one.variant_id, one.waiting]))
  const waitsFor = new Set([...state.claims.values()].filter(({ status }) => status === "waiting").map(({ variant_id }) => variant_id))
  let movesUp = false
  for (const piece of state.sale.pieces) {
    const left = now.get(piece.variant_id) ?? 0
    movesUp ||= !isShop && left < piece.waiting && waitsFor.has(piece.variant_id)
    piece.waiting = left
  }
  if (movesUp) await loadClaims()
}
function changePiece(variantId, news) {
  const piece = state.sale.pieces.find(({ variant_id }) => variant_id === variantId)
  if (piece) Object.assign(piece, news)
}
function hearMine(name, data) {
  if (name !== "live-claim" || data.claim.live_sale_id !== id) return
  state.claims.set(data.claim.id, data.claim)
  draw()
}

function button(text, work, data) {
  const made = el("button", text, { type: "button", data })
  made.addEventListener("click", trying(async () => { made.disabled = true; try { await work() } finally { made.disabled = false } }))
  return made
}
function draw() {
  const { sale } = state
  document.title = sale.title
  $("title").textContent = sale.title + " · " + sale.seller.name
  $("status").textContent = STATUSES[sale.status]
  $("viewers").textContent = sale.viewers
  $("over").hidden = !sale.end_reason
  $("over").textContent = sale.end_reason ? "Diakhiri: " + sale.end_reason : ""
  $("stream").hidden = !sale.stream_url
  if (sale.stream_url) $("stream").href = sale.stream_url
  for (const control of document.querySelectorAll("#controls button")) control.hidden = !MAY[sale.status].includes(control.dataset.does)
  drawPinned(sale)
  $("pieces").replaceChildren(...sale.pieces.map((piece) => drawPiece(piece, sale)))
  const claims = [...state.claims.values()].sort((a, b) => b.created_at.localeCompare(a.created_at))
  $("claims").replaceChildren(...claims.map(isShop ? drawShopClaim : drawClaim))
  const messages = [...state.messages.values()].sort((a, b) => a.created_at.localeCompare(b.created_at))
  $("messages").replaceChildren(...messages.map(drawMessage))
  $("messages").scrollTop = $("messages").scrollHeight
}
function priceOf({ price, live_price }) {
  const line = el("p", rupiah(live_price ?? price ?? 0), { className: "price" })
  if (live_price !== null && price !== null && live_price < price) line.append(el("s", rupiah(price)))
  return line
}
function drawPinned(sale) {
  const piece = sale.pieces.find(({ variant_id }) => variant_id === sale.pinned_variant_id)
  $("pinned").hidden = !piece
  if (!piece) return
  const picture = piece.picture ? [Object.assign(new Image(), { src: piece.picture, alt: "" })] : []
  const words = el("div")
  words.append(el("h2", piece.title), priceOf(piece), el("p", says(piece)), ...claimsOn(piece, sale))
  $("pinned").replaceChildren(...picture, words)
}
const says = ({ state: now, waiting }) => [PIECES[now], waiting > 0 && waiting + " menunggu"].filter(Boolean).join(" · ")
function claimsOn(piece, sale) {
  if (isShop || !login.token || sale.status !== "live" || !["free", "held", "ordered"].includes(piece.state)) return []
  const mine = [...state.claims.values()].some(({ variant_id, status }) => variant_id === piece.variant_id && ["waiting", "held", "ordered"].includes(status))
  return mine ? [] : [button(piece.state === "free" ? "Klaim" : "Antre", () => claim(piece), { claim: piece.variant_id })]
}
function drawPiece(piece, sale) {
  const item = el("li", "", { data: { variant: piece.variant_id, state: piece.state } })
  item.setAttribute("aria-current", String(piece.variant_id === sale.pinned_variant_id))
  item.append(el("span", piece.title, { className: "title" }), el("span", rupiah(piece.live_price ?? piece.price ?? 0)))
  if (says(piece)) item.append(el("span", says(piece), { className: "tag" }))
  if (isShop && sale.status === "live" && piece.variant_id !== sale.pinned_variant_id)
    item.append(button("Sematkan", () => shopDoes("pin", { variant_id: piece.variant_id })))
  if (piece.variant_id !== sale.pinned_variant_id) item.append(...claimsOn(piece, sale))
  return item
}
function drawClaim(claim) {
  const item = el("li", "", { data: { claim: claim.id, status: claim.status } })
  const says = CLAIMS[claim.status] ?? claim.status
  const more = claim.status === "held" ? time(claim.held_until) : claim.status === "waiting" ? claim.position : ""
  item.append(el("span", claim.title, { className: "title" }), el("span", says + more, { className: claim.status }))
  if (claim.status === "held") item.append(button("Bayar", () => pay(claim)))
  if (["held", "waiting"].includes(claim.status)) item.append(button("Lepas", () => giveUp(claim)))
  return item
}
function drawShopClaim(claim) {
  const item = el("li", "", { data: { claim: claim.id, status: claim.status } })
  const until = claim.status === "held" ? time(claim.held_until) : ""
  item.append(el("span", claim.title, { className: "title" }), el("span", (claim.buyer.name ?? "pembeli") + " " + SHOP_CLAIMS[claim.status] + until))
  if (["held", "waiting"].includes(claim.status))
    item.append(button("Lepas", async () => { await change(path + "/claims/" + claim.id + "/release", { body: { reason: null } }); await loadClaims(); draw() }))
  return item
}
function drawMessage(message) {
  const item = el("li", "", { className: message.is_of_shop ? "shop" : "", data: { message: message.id } })
  item.append(el("span", message.text + " "), el("small", (message.is_of_shop ? "toko" : message.author ?? "pembeli") + " · " + time(message.created_at)))
  if (message.warnings.length > 0) item.append(el("p", "Hati-hati: jangan bertransaksi di luar aplikasi", { className: "problem" }))
  if (isShop && !message.is_of_shop) {
    if (state.sale.pinned_variant_id)
      item.append(button("Beri barang", async () => { await change(path + "/claims", { body: { variant_id: state.sale.pinned_variant_id, message_id: message.id } }); await loadClaims(); draw() }))
    item.append(button("Bisukan", () => change(path + "/mutes", { body: { message_id: message.id } })))
  }
  return item
}

async function claim({ variant_id }) {
  const { claim } = await change("/store/live/" + id + "/claims", { body: { variant_id } })
  state.claims.set(claim.id, claim)
  draw()
}
async function giveUp({ id: claimId }) {
  const { claim } = await ask("/store/live/" + id + "/claims/" + claimId, { method: "DELETE" })
  state.claims.set(claim.id, claim)
  draw()
}
/** All that is held is bought together, in one parcel; the address is the sandbox's own. */
async function pay() {
  const held = [...state.claims.values()].filter(({ status }) => status === "held")
  const { areas } = await ask("/store/areas?q=Menteng")
  const area = areas[0]
  const { payment, order } = await change("/store/purchases", {
    body: {
      items: held.map(({ variant_id }) => ({ variant_id, quantity: 1 })),
      shipping_address: {
        first_name: "Penonton", last_name: "", phone: "+6281234567890", address_1: "Jl. Cikini Raya No. 60",
        city: area.city, province: area.province, postal_code: area.postal_code, country_code: "id",
        metadata: { biteship_area_id: area.id },
      },
      couriers: "cheapest",
    },
  })
  await loadClaims()
  draw()
  $("over").hidden = false
  $("over").replaceChildren(el("span", "Pesanan " + order.display_id + " · " + rupiah(order.total) + " · "), Object.assign(el("a", "Bayar sekarang"), { href: payment.redirect_url, target: "_blank", id: "pay" }))
}

$("send").addEventListener("submit", trying(async () => {
  const text = $("text").value.trim()
  if (!text) return
  const { message } = await change(path + "/messages", { body: { text } })
  state.messages.set(message.id, message)
  $("text").value = ""
  draw()
}))
async function shopDoes(does, body = {}) {
  const { live_sale } = await change(path + "/" + does, { body })
  state.sale = live_sale
  draw()
}
for (const control of document.querySelectorAll("#controls button"))
  control.addEventListener("click", trying(() => shopDoes(control.dataset.does)))
`
