import { once } from "node:events"
import { createServer } from "node:net"
import { rupiah } from "../../domain/money/rupiah"
import { MidtransGateway } from "./client"
import { MidtransError } from "./errors"
import {
  aTransaction,
  type Call,
  NOT_FOUND,
  NOT_MODIFIABLE,
  type PretendMidtrans,
  pretendMidtrans,
  type Reply,
  SERVER_KEY,
} from "./pretend-midtrans.spec.helper"
import { buildSnapRequest } from "./snap-request"

/** The one spoken to last, and all of this test. */
let midtrans: PretendMidtrans | undefined
let servers: PretendMidtrans[] = []

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
})

/** A gateway to a Midtrans that answers so. */
async function gateway(answer: (call: Call, count: number) => Reply, more: object = {}) {
  midtrans = await pretendMidtrans(answer)
  servers.push(midtrans)
  return new MidtransGateway(midtrans.options(more))
}

const said = () => midtrans?.said()

/** The error of a call, which never shows the server key. */
async function failureOf(call: Promise<unknown>): Promise<MidtransError> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason
  )
  if (!(error instanceof MidtransError)) throw new Error(`no MidtransError: ${String(error)}`)
  const secrets = [SERVER_KEY, Buffer.from(`${SERVER_KEY}:`).toString("base64")]
  const shown = JSON.stringify([error, error.message, error.stack, Object.values(error)])
  for (const secret of secrets) expect(shown).not.toContain(secret)
  return error
}

const REFUND = { refund_key: "ref_1", amount: rupiah(150_000), reason: "Size" }
const REFUNDED = {
  transaction_status: "refund",
  refund_amount: "150000.00",
  refund_key: "ref_1",
}
const SNAP = buildSnapRequest({
  midtrans_order_id: "payses_1-1",
  amount: rupiah(150_000),
  lines: [],
  customer: {},
  expiry: { start: new Date(0), deadline: new Date(3_600_000) },
})

describe("GET status", () => {
  it("asks the configured host, with the server key", async () => {
    const transaction = await (await gateway(() => ({ body: aTransaction() }))).getStatus(
      "a~b.c_d-1"
    )
    expect(transaction).toMatchObject({ order_id: "payses_1-1", gross_amount: 150_000 })
    expect(said()).toEqual(["GET /v2/a~b.c_d-1/status"])
    expect(midtrans?.calls[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`${SERVER_KEY}:`).toString("base64")}`
    )
  })

  it.each([
    ["HTTP 404", { http: 404, body: NOT_FOUND }],
    ["HTTP 200", { http: 200, body: NOT_FOUND }],
  ])("knows from a 404 in %s that nothing was chosen yet", async (_, reply) => {
    await expect((await gateway(() => reply)).getStatus("a")).resolves.toBeNull()
  })

  it.each([
    ["a page", { http: 404, body: "<html>nginx</html>" }],
    ["another server's JSON", { http: 404, body: { message: "Not Found" } }],
  ])("does not take the 404 of %s for Midtrans' word", async (_, reply) => {
    const error = await failureOf((await gateway(() => reply)).getStatus("a"))
    expect(error).toMatchObject({ code: "MIDTRANS_UNREADABLE", retryable: true })
  })

  it.each([[200], [407]])("reads an expired transaction under HTTP %i", async (http) => {
    const body = aTransaction({ status_code: "407", transaction_status: "expire" })
    await expect((await gateway(() => ({ http, body }))).getStatus("a")).resolves.toMatchObject({
      transaction_status: "expire",
      status_code: "407",
    })
  })

  it("tries again when Midtrans stumbles", async () => {
    const replies: Reply[] = [
      { http: 503, body: "<html>busy</html>" },
      { http: 200, body: "<html>maintenance</html>" },
    ]
    const calm = await gateway((_, count) => replies[count - 1] ?? { body: aTransaction() })
    await expect(calm.getStatus("a")).resolves.toMatchObject({ transaction_id: "tx-1" })
    expect(said()).toHaveLength(3)
  })

  it.each<[string, Reply, object]>([
    ["HTML under 200", { body: "<html>" }, { code: "MIDTRANS_UNREADABLE", retryable: true }],
    ["a shape unknown", { body: { a: 1 } }, { code: "MIDTRANS_UNREADABLE", retryable: true }],
    [
      "half a rupiah",
      { body: aTransaction({ gross_amount: "1.50" }) },
      { code: "MIDTRANS_UNREADABLE" },
    ],
    ["HTTP 500", { http: 500, body: "" }, { code: "MIDTRANS_UNAVAILABLE", status_code: 500 }],
    [
      "code 505",
      { body: { status_code: "505", status_message: "x" } },
      { code: "MIDTRANS_UNAVAILABLE" },
    ],
    ["code 900", { body: { status_code: "900" } }, { code: "MIDTRANS_UNAVAILABLE" }],
    ["HTTP 429", { http: 429, body: "" }, { code: "MIDTRANS_RATE_LIMITED", retryable: true }],
    [
      "a wrong key",
      { http: 401, body: { status_code: "401", status_message: "cannot be authorized" } },
      {
        code: "MIDTRANS_UNAUTHORIZED",
        retryable: false,
        status_code: 401,
        messages: ["cannot be authorized"],
      },
    ],
    [
      "a refusal",
      { body: { status_code: "400", status_message: "no", validation_messages: ["id"] } },
      { code: "MIDTRANS_REJECTED", retryable: false, messages: ["no", "id"] },
    ],
    ["a redirect", { http: 302, location: "/elsewhere" }, { code: "MIDTRANS_UNREADABLE" }],
    [
      "silence",
      { never: true },
      { code: "MIDTRANS_UNAVAILABLE", status_code: null, retryable: true },
    ],
  ])("fails in words of our own after %s", async (_, reply, expected) => {
    expect(await failureOf((await gateway(() => reply)).getStatus("a"))).toMatchObject(expected)
  })

  it("follows no redirect", async () => {
    await failureOf((await gateway(() => ({ http: 302, location: "/elsewhere" }))).getStatus("a"))
    expect(new Set(said())).toEqual(new Set(["GET /v2/a/status"]))
  })

  it("says when nobody listens", async () => {
    const port = await freePort()
    const away = { core_base_url: `http://127.0.0.1:${port}` }
    const error = await failureOf((await gateway(() => ({}), away)).getStatus("a"))
    expect(error).toMatchObject({ code: "MIDTRANS_UNAVAILABLE", status_code: null })
    expect(error.message).toContain("ECONNREFUSED")
  })

  it.each([[""], ["a/../b"], [".."], ["a?b"], ["a b"], ["%2e"], ["a".repeat(51)]])(
    "sends nothing for the id %j",
    async (id) => {
      const error = await failureOf((await gateway(() => ({ body: aTransaction() }))).getStatus(id))
      expect(error).toMatchObject({ code: "MIDTRANS_INVALID_REQUEST", retryable: false })
      expect(said()).toEqual([])
    }
  )
})

describe("expire", () => {
  it.each([[200], [407]])("takes the code 407 under HTTP %i for done", async (http) => {
    const body = aTransaction({ status_code: "407", transaction_status: "expire" })
    await expect((await gateway(() => ({ http, body }))).expire("a")).resolves.toMatchObject({
      result: "expired",
      transaction: { transaction_status: "expire" },
    })
    expect(said()).toEqual(["POST /v2/a/expire"])
  })

  it("finds nothing to expire while no method was chosen", async () => {
    const none = await gateway(() => ({ body: NOT_FOUND }))
    await expect(none.expire("a")).resolves.toEqual({ result: "nothing_to_expire" })
  })

  it("refuses what is no longer pending", async () => {
    const error = await failureOf((await gateway(() => ({ body: NOT_MODIFIABLE }))).expire("a"))
    expect(error).toMatchObject({ code: "MIDTRANS_NOT_MODIFIABLE", retryable: false })
    expect(said()).toHaveLength(1)
  })
})

it.each([
  ["cancel", "cancel", "accept"],
  ["approve", "capture", "accept"],
  ["deny", "cancel", "deny"],
] as const)("can %s, once", async (act, transaction_status, fraud_status) => {
  const done = await gateway(() => ({ body: aTransaction({ transaction_status, fraud_status }) }))
  await expect(done[act]("a")).resolves.toMatchObject({ transaction_status, fraud_status })
  await failureOf((await gateway(() => ({ http: 503, body: "" })))[act]("a"))
  expect(said()).toEqual([`POST /v2/a/${act}`])
})

describe("a refund", () => {
  it("is asked for with its key and made", async () => {
    const willing = await gateway(() => ({ body: aTransaction(REFUNDED) }))
    await expect(willing.refund("tx-1", REFUND)).resolves.toMatchObject({ refund_amount: 150_000 })
    expect(midtrans?.calls[0]).toMatchObject({
      method: "POST",
      path: "/v2/tx-1/refund",
      body: { refund_key: "ref_1", amount: 150_000, reason: "Size" },
    })
  })

  it("is not made when the bank denies it under HTTP 200", async () => {
    const body = aTransaction({
      status_code: "202",
      status_message: "Refund denied by the bank",
      refund_amount: "0.00",
    })
    expect(await failureOf((await gateway(() => ({ body }))).refund("tx-1", REFUND))).toMatchObject(
      {
        code: "MIDTRANS_REFUND_DENIED",
        status_code: 202,
        messages: ["Refund denied by the bank"],
      }
    )
  })

  it.each([
    ["MIDTRANS_REFUND_PENDING", { status_code: "201" }],
    ["MIDTRANS_REFUND_DENIED", { transaction_status: "settlement" }],
    ["MIDTRANS_REFUND_DENIED", { refund_amount: "149999.00" }],
  ])("is %s after %j", async (code, change) => {
    const other = await gateway(() => ({ body: aTransaction({ ...REFUNDED, ...change }) }))
    expect(await failureOf(other.refund("tx-1", REFUND))).toMatchObject({ code })
  })

  it.each([
    ["412", "MIDTRANS_NOT_MODIFIABLE"],
    ["414", "MIDTRANS_REFUND_DENIED"],
  ])("is refused with %s", async (status_code, code) => {
    const strict = await gateway(() => ({ body: { status_code, status_message: "no" } }))
    expect(await failureOf(strict.refund("tx-1", REFUND))).toMatchObject({ code, retryable: false })
  })

  it("is repeated with the same key when its answer is lost", async () => {
    const shaky = await gateway((_, count) =>
      count === 1 ? { http: 502, body: "<html>" } : { body: aTransaction(REFUNDED) }
    )
    await shaky.refund("tx-1", REFUND)
    expect(midtrans?.calls.map(({ body }) => body)).toEqual([REFUND, REFUND])
  })

  it("counts as made when Midtrans knows its key with its amount", async () => {
    const refunds = [{ refund_key: "ref_1", refund_amount: "150000.00" }]
    const knowing = await gateway(({ method }) => ({
      body:
        method === "GET"
          ? aTransaction({ ...REFUNDED, refunds })
          : { status_code: "406", status_message: "Duplicate refund ID" },
    }))
    await expect(knowing.refund("tx-1", REFUND)).resolves.toMatchObject({ refund_amount: 150_000 })
    const more = { ...REFUND, amount: rupiah(1) }
    expect(await failureOf(knowing.refund("tx-1", more))).toMatchObject({
      code: "MIDTRANS_DUPLICATE_REFUND",
    })
  })

  it.each([
    ["no refund", { refund_amount: "150000.00" }],
    ["no key", { refunds: [{ refund_chargeback_id: 1, refund_amount: "150000.00" }] }],
  ])("counts as made when Midtrans knows its key and then lists %s", async (_, listed) => {
    const vague = await gateway(({ method }) => ({
      body:
        method === "GET"
          ? aTransaction({ ...REFUNDED, ...listed })
          : { status_code: "406", status_message: "Duplicate refund ID" },
    }))
    await expect(vague.refund("tx-1", REFUND)).resolves.toMatchObject({
      transaction_status: "refund",
    })
  })

  it("is not sent with a key that Midtrans would not take", async () => {
    const idle = await gateway(() => ({ body: aTransaction(REFUNDED) }))
    const odd = { ...REFUND, refund_key: "ref.1" }
    expect(await failureOf(idle.refund("tx-1", odd))).toMatchObject({
      code: "MIDTRANS_INVALID_REQUEST",
    })
    expect(said()).toEqual([])
  })
})

describe("Snap", () => {
  const opened = { http: 201, body: { token: "t-1", redirect_url: "https://snap.example/t-1" } }

  it("opens a page, and sends its notifications where we say", async () => {
    const snap = await gateway(() => opened, { notification_url: "https://api.example/hooks" })
    await expect(snap.createSnapTransaction(SNAP)).resolves.toEqual(opened.body)
    expect(midtrans?.calls[0]).toMatchObject({ path: "/snap/v1/transactions", body: SNAP })
    expect(midtrans?.calls[0]?.headers["x-override-notification"]).toBe("https://api.example/hooks")
  })

  it("keeps one gateway's headers and host away from another's", async () => {
    const loud = await pretendMidtrans(() => opened)
    servers.push(loud)
    const quiet = await gateway(() => opened)
    const url = { notification_url: "https://api.example/hooks" }
    await Promise.all([
      new MidtransGateway(loud.options(url)).createSnapTransaction(SNAP),
      quiet.createSnapTransaction(SNAP),
    ])
    expect(loud.calls[0]?.headers).toHaveProperty("x-override-notification")
    expect(midtrans?.calls[0]?.headers).not.toHaveProperty("x-override-notification")
    expect([loud.calls.length, midtrans?.calls.length]).toEqual([1, 1])
  })

  it.each<[string, Reply]>([
    [
      "MIDTRANS_ORDER_ID_USED",
      refusal(
        400,
        "transaction_details.order_id has been paid and utilized, please use another order ID"
      ),
    ],
    ["MIDTRANS_ORDER_ID_USED", refusal(400, "transaction_details.order_id sudah digunakan")],
    ["MIDTRANS_REJECTED", refusal(400, "transaction_details.order_id is required")],
    ["MIDTRANS_REJECTED", refusal(400, "transaction_details.gross_amount is not equal to the sum")],
    ["MIDTRANS_UNAUTHORIZED", refusal(401, "Access denied due to unauthorized transaction")],
    ["MIDTRANS_UNAVAILABLE", refusal(500, "Sorry, we encountered internal server error.")],
    ["MIDTRANS_UNREADABLE", { http: 201, body: { token: "t-1" } }],
    ["MIDTRANS_UNREADABLE", { http: 200, body: "<html>" }],
    ["MIDTRANS_UNAVAILABLE", { never: true }],
  ])("answers %s, without a second try, to %j", async (code, reply) => {
    const error = await failureOf((await gateway(() => reply)).createSnapTransaction(SNAP))
    expect(error).toMatchObject({ code })
    expect(said()).toHaveLength(1)
  })

  it("closes a page", async () => {
    const closing = await gateway(() => ({ body: { canceled_at: "2026-06-03T13:09:39.776Z" } }))
    await expect(closing.cancelSnapToken("t-1")).resolves.toEqual({
      canceled_at: new Date("2026-06-03T13:09:39.776Z"),
    })
    expect(said()).toEqual(["POST /snap/v1/transactions/t-1/cancel"])
  })

  it("says when there is no such page", async () => {
    const empty = await gateway(() => refusal(404, "token not found"))
    expect(await failureOf(empty.cancelSnapToken("t-1"))).toMatchObject({
      code: "MIDTRANS_NOT_FOUND",
    })
  })
})

function refusal(http: number, message: string): Reply {
  return { http, body: { error_messages: [message] } }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === "object" && address ? address.port : 1
}
