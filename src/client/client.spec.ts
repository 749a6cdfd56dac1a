import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { Reluv, ReluvError } from "."

type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: string }

let server: Server
let seen: Seen[]
let answer: (res: ServerResponse) => void
let reluv: Reluv

beforeAll(async () => {
  server = createServer((req, res) => {
    let body = ""
    req.on("data", (chunk) => (body += chunk))
    req.on("end", () => {
      seen.push({ method: req.method ?? "", url: req.url ?? "", headers: req.headers, body })
      answer(res)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

beforeEach(() => {
  seen = []
  answering(200, { ok: true })
  const { port } = server.address() as AddressInfo
  const baseUrl = `http://localhost:${port}/shop/`
  reluv = new Reluv({
    baseUrl,
    publishableKey: "pk_1",
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
})

function answering(status: number, body?: unknown, type = "application/json; charset=utf-8"): void {
  answer = (res) => {
    res.writeHead(status, body === undefined ? {} : { "content-type": type })
    res.end(type.includes("json") && body !== undefined ? JSON.stringify(body) : body)
  }
}

const [id, token] = ["sord_1", "a-token"]

it("asks a route with its parameters, key and token", async () => {
  await reluv.client.setToken(token)

  await reluv.call("POST /store/seller-orders/:id/extend", { params: { id: "a/b" } })

  expect(seen[0]).toMatchObject({
    method: "POST",
    url: "/shop/store/seller-orders/a%2Fb/extend",
    body: "",
    headers: { "x-publishable-api-key": "pk_1", authorization: `Bearer ${token}` },
  })
  expect(seen[0]?.headers).not.toHaveProperty("content-type")
})

it("sends a body as JSON", async () => {
  const body = { note: "agreed by phone" }
  await reluv.call("POST /admin/reluv/tasks/:id/close", { params: { id }, body })

  expect(seen[0]?.headers["content-type"]).toBe("application/json")
  expect(JSON.parse(seen[0]?.body ?? "")).toEqual(body)
})

it("names the shop that somebody acts for to the routes of sellers, and to no others", async () => {
  reluv.actFor("sel_1")
  await reluv.call("GET /seller/me")
  await reluv.call("GET /store/seller-memberships")
  await reluv.call("GET /seller/me", { headers: { "x-seller-id": "sel_2" } })
  reluv.actFor(null)
  await reluv.call("GET /seller/me")

  expect(seen.map(({ headers }) => headers["x-seller-id"])).toEqual([
    "sel_1",
    undefined,
    "sel_2",
    undefined,
  ])
})

it("sends pictures as a form", async () => {
  const form = new FormData()
  form.append("files", new Blob(["x"], { type: "image/png" }), "a.png")

  await reluv.call("POST /seller/uploads", { body: form })

  expect(seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/)
  expect(seen[0]?.body).toContain('name="files"; filename="a.png"')
})

it.each([
  [{ condition: ["good", "fair"] }, "condition=good&condition=fair"],
  [{ condition: ["good"] }, "condition%5B%5D=good"],
  [{ condition: "good", limit: 5, min_price: undefined }, "condition=good&limit=5"],
] as const)("spells the query %j as %s", async (query, spelt) => {
  await reluv.call("GET /store/listings", { query: query as { condition: "good" } })

  expect(seen[0]?.url).toBe(`/shop/store/listings?${spelt}`)
})

it("gives an answer that is empty, whatever its status", async () => {
  for (const status of [204, 200]) {
    answering(status)
    expect(await reluv.call("GET /seller/me")).toBeUndefined()
  }
})

it("gives a PDF as it came", async () => {
  answering(200, "%PDF-1.7", "application/pdf")

  const label = await reluv.call("GET /seller/orders/:id/label", { params: { id } })

  expect(label.type).toBe("application/pdf")
  expect(await label.text()).toBe("%PDF-1.7")
})

it("throws a refusal with its code and type", async () => {
  answering(400, { code: "EXTENSION_NOT_ALLOWED", type: "not_allowed", message: "once" })

  const asked = reluv.call("POST /store/seller-orders/:id/extend", { params: { id } })

  await expect(asked).rejects.toBeInstanceOf(ReluvError)
  await expect(asked).rejects.toMatchObject({
    code: "EXTENSION_NOT_ALLOWED",
    type: "not_allowed",
    message: "once",
    status: 400,
  })
})

it("throws when somebody else answers, such as a proxy", async () => {
  answering(502, "<html>", "text/html")

  await expect(reluv.call("GET /seller/me")).rejects.toMatchObject({ code: null, status: 502 })
})

it("asks Medusa's routes as the SDK does, and keeps their codes", async () => {
  answering(200, { cart: { id: "cart_1" } })
  await expect(reluv.store.cart.retrieve("cart_1")).resolves.toEqual({ cart: { id: "cart_1" } })

  answering(404, { code: "CART_NOT_FOUND", type: "not_found", message: "Cart not found" })
  await expect(reluv.store.cart.complete("cart_2")).rejects.toMatchObject({
    code: "CART_NOT_FOUND",
  })
})

it("logs in as the SDK does, and asks with that token from then on", async () => {
  answering(200, { token })
  await reluv.auth.login("customer", "emailpass", { email: "a@b.c", password: "x" })
  await reluv.call("GET /seller/me")

  expect(seen[1]?.headers.authorization).toBe(`Bearer ${token}`)
})
