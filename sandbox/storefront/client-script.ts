/** What every page of this small storefront needs in a browser, before its own script: who asks, and how the server is asked. */
export const CLIENT_SCRIPT = String.raw`
const from = new URLSearchParams(location.search)
const $ = (id) => document.getElementById(id)
const login = { token: null }
for (const name of ["backend", "key", "email", "password", "listing"]) {
  const kept = from.get(name) ?? sessionStorage.getItem(name)
  if (kept && $(name)) $(name).value = kept
}

async function ask(path, { method, body, headers } = {}) {
  const answer = await fetch($("backend").value + path, {
    method: method ?? (body ? "POST" : "GET"),
    headers: { ...headersOf(), ...(body && { "content-type": "application/json" }), ...headers },
    body: body && JSON.stringify(body),
  })
  const said = await answer.json()
  if (!answer.ok) throw Object.assign(new Error(said.message), { status: answer.status, code: said.code })
  return said
}
function headersOf() {
  return {
    "x-publishable-api-key": $("key").value,
    "accept-language": "id",
    ...(login.token && { authorization: "Bearer " + login.token }),
  }
}
/** Whatever was lost on the way: the same key is the same change. */
async function change(path, options) {
  const headers = { "idempotency-key": crypto.randomUUID() }
  for (let tries = 1; ; tries++) {
    try { return await ask(path, { ...options, headers }) }
    catch (problem) { if (problem.status || tries === 3) throw problem }
  }
}
const tell = (problem) => { $("problem").textContent = problem ? problem.message : ""; $("problem").hidden = !problem }
const trying = (work) => async (event) => { event?.preventDefault(); try { tell(null); await work(event) } catch (problem) { tell(problem) } }

async function logIn() {
  for (const name of ["backend", "key", "email", "password"]) sessionStorage.setItem(name, $(name).value)
  login.token = null
  const { token } = await ask("/auth/customer/emailpass", { body: { email: $("email").value, password: $("password").value } })
  login.token = token
}

/** Hears a stream until the connection ends, from behind what was heard before. */
async function listen(path, at, hear) {
  at.cut = new AbortController()
  const answer = await fetch($("backend").value + path, {
    signal: at.cut.signal,
    headers: { ...headersOf(), ...(at.last !== null && { "last-event-id": String(at.last) }) },
  })
  if (!answer.ok) throw new Error(answer.status)
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  let unread = ""
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const events = (unread + next.value).split("\n\n")
    unread = events.pop()
    for (const event of events) {
      const line = (name) => event.match(new RegExp("^" + name + ": (.*)$", "m"))?.[1]
      if (line("id")) at.last = Number(line("id"))
      if (line("event")) await hear(line("event"), JSON.parse(line("data")))
    }
  }
}
/** Comes back whenever a connection is lost, unless somebody cut it. */
async function follow(path, at, hear) {
  for (;;) {
    while (at.stopped) { $("live").textContent = "terputus"; await new Promise((go) => setTimeout(go, 100)) }
    try { await listen(path, at, hear) } catch {}
    $("live").textContent = "menyambung…"
    await new Promise((go) => setTimeout(go, 500))
  }
}
function cutBy(button, at) {
  button.addEventListener("click", () => { at.stopped = !at.stopped; at.cut?.abort(); button.textContent = at.stopped ? "Sambung lagi" : "Putuskan" })
}
/** An element with its text, class and more. */
function el(tag, text, more = {}) {
  const { data = {}, ...rest } = more
  const made = Object.assign(document.createElement(tag), rest)
  if (text) made.textContent = text
  Object.assign(made.dataset, data)
  return made
}
const rupiah = (sum) => "Rp" + sum.toLocaleString("id-ID")
`
