/**
 * Preloaded into a measured server (`node --require`), of whatever commit: counts the SQL statements
 * that follow from each request, tells them with the process's CPU time and memory at RELUV_BENCH_PROBE, and
 * serves an empty route under `/store`, to compare with. RELUV_BENCH_LEAVE_OUT names a middleware that lets everything
 * pass (`live-session:liveSession`).
 *
 * A statement is one query sent to PostgreSQL, `begin` and `commit` included. It counts for the
 * request that caused it, also when a subscriber sends it after the answer; what the server's own
 * clocks send is counted apart.
 */
const { AsyncLocalStorage } = require("node:async_hooks")
const http = require("node:http")
const Module = require("node:module")

/** What a request says it is, in this header. */
const HEADER = "x-bench-call"
const CLOCKS = "clocks"

const calls = new AsyncLocalStorage()
const statements = {}
const texts = {}
const patched = new WeakSet()

function count(query) {
  const call = calls.getStore() ?? CLOCKS
  statements[call] = (statements[call] ?? 0) + 1
  if (!process.env.RELUV_BENCH_LIST) return
  const text = `${call}: ${String(query?.text ?? query).slice(0, 100)}`
  texts[text] = (texts[text] ?? 0) + 1
}

function countQueriesOf(pg) {
  if (!pg?.Client || patched.has(pg.Client)) return
  patched.add(pg.Client)
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (...args) {
    count(args[0])
    return query.apply(this, args)
  }
}

const load = Module._load
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest)
  if (request === "pg") countQueriesOf(loaded)
  return request === "express" ? rememberingApps(loaded) : without(loaded, request)
}

const [file, name] = (process.env.RELUV_BENCH_LEAVE_OUT ?? "").split(":")

function without(loaded, request) {
  if (!file || !request.endsWith(`/${file}`)) return loaded
  return { ...loaded, [name]: (_request, _response, next) => next() }
}

/** Nothing but what Medusa does for every request under `/store`. */
const EMPTY = "/store/bench-empty"
const apps = []

function rememberingApps(express) {
  return new Proxy(express, {
    apply(make, self, given) {
      const app = Reflect.apply(make, self, given)
      apps.push(app)
      return app
    },
  })
}

const emit = Reflect.get(http.Server.prototype, "emit")
http.Server.prototype.emit = function (event, request, ...rest) {
  // Behind everything that the server put before its routes.
  if (event === "request")
    for (const app of apps.splice(0)) app.get(EMPTY, (_request, response) => response.json({}))
  const call = event === "request" ? request.headers[HEADER] : undefined
  if (!call) return emit.call(this, event, request, ...rest)
  return calls.run(call, () => emit.call(this, event, request, ...rest))
}

const port = Number(process.env.RELUV_BENCH_PROBE)
if (port) {
  const MB = 2 ** 20
  http
    .createServer((request, response) => {
      const { user, system } = process.cpuUsage()
      response.setHeader("content-type", "application/json")
      // What is held, and what V8 has only not cleared away yet, are told apart by clearing away.
      if (request.url === "/cleared") globalThis.gc?.()
      const { rss, heapUsed, external } = process.memoryUsage()
      const memory = { rss_mb: rss / MB, held_mb: (heapUsed + external) / MB }
      response.end(
        JSON.stringify({ cpu_ms: (user + system) / 1_000, ...memory, statements, texts })
      )
    })
    .listen(port, "localhost")
    .unref()
}
