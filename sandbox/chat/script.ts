/** What the page does in a browser: plain JavaScript, as a storefront of any make would. */
export const CHAT_SCRIPT = String.raw`
const side = document.body.dataset.side
const state = { open: null, rows: new Map(), messages: new Map(), last: null, cut: null }

$("login").addEventListener("submit", trying(async () => {
  await logIn()
  $("login").hidden = true
  $("talks").hidden = false
  await list()
  void follow("/store/notifications/stream", state, hear)
  const named = document.body.dataset.conversation
  if (named) await show(named)
}))

async function list() {
  const { conversations, unread_count } = await ask("/" + side + "/conversations")
  state.rows = new Map(conversations.map((row) => [row.id, row]))
  drawList(unread_count)
}
function drawList(unread) {
  if (unread !== undefined) $("unread").textContent = unread
  $("list").replaceChildren(...[...state.rows.values()].map((row) => {
    const item = document.createElement("li")
    const button = document.createElement("button")
    button.type = "button"
    button.dataset.id = row.id
    button.setAttribute("aria-current", String(row.id === state.open))
    button.textContent = (side === "store" ? row.seller.name : row.buyer.name) + " · " + row.topic.title + (row.unread_count ? " (" + row.unread_count + ")" : "")
    button.addEventListener("click", trying(() => show(row.id)))
    item.append(button)
    return item
  }))
}
async function show(id) {
  state.open = id
  state.messages = new Map()
  const { messages } = await ask("/" + side + "/conversations/" + id + "/messages")
  for (const message of messages) state.messages.set(message.id, message)
  $("talk").hidden = false
  draw()
  await read()
}
async function read() {
  const last = Math.max(0, ...[...state.messages.values()].map(({ seq }) => seq))
  if (!last) return
  await ask("/" + side + "/conversations/" + state.open + "/read", { body: { seq: last } })
  await list()
  draw()
}
function draw() {
  const row = state.rows.get(state.open)
  const mine = side === "store" ? "buyer" : "seller"
  const all = [...state.messages.values()].sort((a, b) => a.seq - b.seq)
  $("messages").replaceChildren(...all.map((message) => {
    const item = document.createElement("li")
    item.className = message.side === mine ? "mine" : message.side
    item.dataset.seq = message.seq
    const lines = [
      message.text,
      message.card && "[" + message.card.kind + "] " + message.card.title + (message.card.amount ? " · Rp" + message.card.amount.toLocaleString("id-ID") : "") + " · " + message.card.status,
      message.status === "hidden" && "Disembunyikan operator",
      message.status === "held" && "Menunggu diperiksa operator",
      message.warnings.length > 0 && "Hati-hati: jangan bertransaksi di luar aplikasi",
    ]
    for (const line of lines) if (line) { const p = document.createElement("p"); p.textContent = line; item.append(p) }
    for (const { url } of message.pictures) { const image = new Image(); image.src = url; image.alt = ""; item.append(image) }
    const note = document.createElement("small")
    const isRead = message.side === mine && row && message.seq <= row.read_by_other_seq
    note.textContent = message.side + " · " + new Date(message.created_at).toLocaleTimeString("id-ID") + (isRead ? " · dibaca" : "")
    item.append(note)
    return item
  }))
  $("messages").scrollTop = $("messages").scrollHeight
}

$("send").addEventListener("submit", trying(async () => {
  const text = $("text").value.trim()
  if (!text) return
  const { message } = await change("/" + side + "/conversations/" + state.open + "/messages", { body: { text } })
  state.messages.set(message.id, message)
  $("text").value = ""
  draw()
}))
$("start")?.addEventListener("submit", trying(async () => {
  const about = { kind: "listing", id: $("listing").value }
  const { conversation } = await change("/store/conversations", { body: { about, text: $("first").value } })
  await list()
  await show(conversation.id)
}))
cutBy($("cut"), state)

async function hear(name, data) {
  if (name === "ready") {
    $("live").textContent = "langsung"
    if (!data.is_complete) { await list(); if (state.open) await show(state.open) }
    return
  }
  const isMine = (data.for_seller_id === null) === (side === "store")
  if (!isMine) return
  if (name === "message") {
    if (data.message.conversation_id === state.open) {
      state.messages.set(data.message.id, data.message)
      draw()
      await read()
    } else await list()
  }
  if (name === "conversation-read") { await list(); draw() }
}
`
