import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { JsonHttp, VendorError } from "./json-http"

const SECRET = "key-that-must-not-leak"
let server: Server | undefined
let calls = 0

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((done) => (server ? server.close(done) : done(undefined)))
  server = undefined
})

async function vendor(listener: RequestListener): Promise<JsonHttp> {
  calls = 0
  server = createServer((req, res) => {
    calls++
    listener(req, res)
  })
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready))
  const { port } = server.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}/prefix/`
  return new JsonHttp({
    service: "vendor",
    baseUrl,
    headers: { authorization: SECRET },
    timeoutMs: 8_000,
  })
}

async function failureOf(promise: Promise<unknown>): Promise<VendorError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof VendorError)) throw new Error(`no VendorError: ${String(error)}`)
  expect(error.message).not.toContain(SECRET)
  return error
}

it("keeps the path of the base URL and sends query, headers and JSON", async () => {
  const seen: unknown[] = []
  const http = await vendor((req, res) => {
    seen.push(req.method, req.url, req.headers.authorization, req.headers["content-type"])
    res.end('{"ok":true}')
  })
  const answer = await http.send("/a", { method: "POST", body: { b: 1 }, query: { c: "d e" } })
  expect(answer).toEqual({ status: 200, body: { ok: true } })
  expect(seen).toEqual(["POST", "/prefix/a?c=d+e", SECRET, "application/json"])
})

it("returns a refusal in JSON for the caller to understand", async () => {
  const http = await vendor((_, res) => res.writeHead(400).end('{"code":40001010}'))
  await expect(http.send("/a", { method: "GET" })).resolves.toEqual({
    status: 400,
    body: { code: 40001010 },
  })
  expect(calls).toBe(1)
})

it("gives up on a silent vendor at the time-out, without asking again", async () => {
  const http = await vendor(() => undefined)
  const error = await failureOf(http.send("/a", { method: "GET", timeoutMs: 150 }))
  expect(error).toMatchObject({ code: "VENDOR_TIMEOUT", vendor: "vendor", retryable: true })
  expect(calls).toBe(1)
})

it("gives up on a body that trickles", async () => {
  const http = await vendor((_, res) => {
    res.write("{")
    const drip = setInterval(() => res.write(" "), 20)
    res.on("close", () => clearInterval(drip))
  })
  const error = await failureOf(http.send("/a", { method: "POST", body: {}, timeoutMs: 150 }))
  expect(error).toMatchObject({ code: "VENDOR_TIMEOUT", retryable: false })
})

it("says that a refused connection did not arrive, so it may be repeated", async () => {
  const http = new JsonHttp({ service: "vendor", baseUrl: "http://127.0.0.1:1", timeoutMs: 8_000 })
  const error = await failureOf(http.send("/a", { method: "POST", body: {} }))
  expect(error).toMatchObject({ code: "VENDOR_UNREACHABLE", retryable: true })
})

it.each([
  ["HTML", "<html>502</html>"],
  ["nothing", ""],
  ["10 MB", "x".repeat(10 * 1024 * 1024)],
])("refuses %s as an answer", async (_, body) => {
  const http = await vendor((_req, res) => res.end(body))
  const error = await failureOf(http.send("/a", { method: "POST", body: {} }))
  expect(error).toMatchObject({ code: "VENDOR_BAD_ANSWER", status: 200, retryable: false })
})

it("follows no redirect", async () => {
  const http = await vendor((_, res) => res.writeHead(302, { location: "/elsewhere" }).end())
  const error = await failureOf(http.send("/a", { method: "GET" }))
  expect(error).toMatchObject({ code: "VENDOR_BAD_ANSWER", status: 302 })
  expect(calls).toBe(1)
})

it("repeats a read after a 500 or a lost connection", async () => {
  const http = await vendor((req, res) => {
    if (calls === 1) res.writeHead(500).end("<html>")
    else if (calls === 2) req.socket.destroy()
    else res.end("{}")
  })
  const answer = await http.send("/a", { method: "GET", retries: 2 })
  expect(answer).toEqual({ status: 200, body: {} })
  expect(calls).toBe(3)
})

it("never repeats a write unless it is idempotent", async () => {
  const http = await vendor((_, res) => res.writeHead(503).end("{}"))
  await http.send("/a", { method: "POST", body: {}, retries: 3 })
  expect(calls).toBe(1)
  await http.send("/a", { method: "POST", body: {}, idempotent: true })
  expect(calls).toBe(3)
})
