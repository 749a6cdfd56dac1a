/** What the page does in a browser: plain JavaScript, as a storefront of any make would. */
export const CHAT_SCRIPT = String.raw`
const side = document.body.dataset.side
const from = new URLSearchParams(location.search)
const $ = (id) => document.getElementById(id)
const state = { token: null, open: null, rows: new Map(), messages: new Map(), last: null, cut: null }
for (const name of ["backend", "key", "email", "password", "listing"]) {
  const kept = from.get(name) ?? sessionStorage.getItem(name)
  if (kept && $(name)) $(name).value = kept
}

async function ask(path, { body, headers } = {}) {
  const answer = await fetch($("backend").value + path, {
    method: body ? "POST" : "GET",
    headers: { ...headersOf(), ...(body && { "content-type": "application/json" }), ...headers },
    body: body && JSON.stringify(body),
  })
  const said = await answer.json()
  if (!answer.ok) throw Object.assign(new Error(said.message), { status: answer.status })
  return said
}
function headersOf() {
  return {
    "x-publishable-api-key": $("key").value,
    "accept-language": "id",
    ...(state.token && { authorization: "Bearer " + state.token }),
  }
}
const tell = (problem) => { $("problem").textContent = problem ? problem.message : ""; $("problem").hidden = !problem }
const trying = (work) => async (event) => { event?.preventDefault(); try { tell(null); await work(event) } catch (problem) { tell(problem) } }

$("login").addEventListener("submit", trying(async () => {
  for (const name of ["backend", "key", "email", "password"]) sessionStorage.setItem(name, $(name).value)
  state.token = null
  const { token } = await ask("/auth/customer/emailpass", { body: { email: $("email").value, password: $("password").value } })
  state.token = token
  $("login").hidden = true
  $("talks").hidden = false
  await list()
  void follow()
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
  const key = crypto.randomUUID()
  // Whatever was lost on the way: the same key is the same message.
  for (let tries = 1; ; tries++) {
    try {
      const { message } = await ask("/" + side + "/conversations/" + state.open + "/messages", { body: { text }, headers: { "idempotency-key": key } })
      state.messages.set(message.id, message)
      break
    } catch (problem) { if (problem.status || tries === 3) throw problem }
  }
  $("text").value = ""
  draw()
}))
$("start")?.addEventListener("submit", trying(async () => {
  const about = { kind: "listing", id: $("listing").value }
  const { conversation } = await ask("/store/conversations", { body: { about, text: $("first").value }, headers: { "idempotency-key": crypto.randomUUID() } })
  await list()
  await show(conversation.id)
}))
$("cut").addEventListener("click", () => { state.cut?.abort(); state.stopped = !state.stopped; $("cut").textContent = state.stopped ? "Sambung lagi" : "Putuskan" })

async function follow() {
  for (;;) {
    while (state.stopped) { $("live").textContent = "terputus"; await new Promise((go) => setTimeout(go, 100)) }
    try { await stream() } catch {}
    $("live").textContent = "menyambung…"
    await new Promise((go) => setTimeout(go, 500))
  }
}
async function stream() {
  state.cut = new AbortController()
  const answer = await fetch($("backend").value + "/store/notifications/stream", {
    signal: state.cut.signal,
    headers: { ...headersOf(), ...(state.last !== null && { "last-event-id": String(state.last) }) },
  })
  if (!answer.ok) throw new Error(answer.status)
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  let unread = ""
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const events = (unread + next.value).split("\n\n")
    unread = events.pop()
    for (const event of events) {
      const line = (name) => event.match(new RegExp("^" + name + ": (.*)$", "m"))?.[1]
      if (line("id")) state.last = Number(line("id"))
      if (line("event")) await hear(line("event"), JSON.parse(line("data")))
    }
  }
}
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
