import type { Logger } from "@medusajs/framework/types"
import {
  aTransaction,
  type Call,
  NOT_FOUND,
  NOT_MODIFIABLE,
  type PretendMidtrans,
  pretendMidtrans,
  type Reply,
} from "./pretend-midtrans.spec.helper"
import { MidtransPaymentProvider } from "./service"

let midtrans: PretendMidtrans
const warnings: string[] = []
const logger = { warn: (text: string) => void warnings.push(text) } as unknown as Logger

async function provider(answer: (call: Call, count: number) => Reply) {
  midtrans = await pretendMidtrans(answer)
  return new MidtransPaymentProvider({ logger }, midtrans.options())
}

beforeEach(() => {
  warnings.length = 0
})
afterEach(() => midtrans.close())

/** As core stores it after an attempt was made. */
const ATTEMPT = {
  session_id: "payses_1",
  midtrans_order_id: "payses_1-1",
  transaction_id: null,
  amount: 150_000,
  finish_url: null,
  payment_type: null,
  transaction_status: null,
  refund_rail: null,
  refund_key: null,
  refund_returned: null,
  refund_keys: [],
}
const context = { idempotency_key: "payses_1" }

describe("initiating a payment", () => {
  const initiate = async (more: object = {}) =>
    (await provider(() => ({}))).initiatePayment({
      amount: 150_000,
      currency_code: "idr",
      data: { session_id: "payses_1" },
      context,
      ...more,
    })

  it("only remembers the amount: nobody can pay before the pieces are reserved", async () => {
    await expect(initiate()).resolves.toEqual({
      id: "payses_1",
      status: "pending",
      data: { ...ATTEMPT, midtrans_order_id: null },
    })
    expect(midtrans.said()).toEqual([])
  })

  it("overwrites every key that a client could plant", async () => {
    const planted = {
      ...ATTEMPT,
      transaction_id: "tx-of-another",
      amount: 1,
      payment_type: "gopay",
      transaction_status: "settlement",
      refund_rail: "manual",
      refund_key: "x",
      refund_returned: 200_000,
      refund_keys: ["x"],
    }
    const { data } = await initiate({ data: planted })
    // As core merges them.
    expect({ ...planted, ...data }).toEqual({ ...ATTEMPT, midtrans_order_id: null })
  })

  it.each([
    [{ currency_code: "usd" }, "PAYMENT_CURRENCY_UNSUPPORTED"],
    [{ amount: 0 }, "PAYMENT_AMOUNT_INVALID"],
    [{ amount: -1 }, "PAYMENT_AMOUNT_INVALID"],
    [{ amount: 1000.5 }, "PAYMENT_AMOUNT_INVALID"],
    [{ amount: { value: "1000.5" } }, "PAYMENT_AMOUNT_INVALID"],
    [{ data: {} }, "PAYMENT_SESSION_UNNAMED"],
    [
      { data: { session_id: "payses_1", finish_url: "https://evil.example/" } },
      "PAYMENT_FINISH_URL_FOREIGN",
    ],
  ])("refuses %j", async (more, code) => {
    await expect(initiate(more)).rejects.toMatchObject({ type: "invalid_data", code })
  })
})

it("keeps no account holders, and core has nothing to warn of", async () => {
  const idle = await provider(() => ({}))
  await expect(idle.createAccountHolder()).resolves.toEqual({})
})

describe("updating a payment", () => {
  it("takes our attempt and drops what is not ours", async () => {
    const idle = await provider(() => ({}))
    const data = { ...ATTEMPT, midtrans_order_id: "payses_1-2", planted: true }
    await expect(
      idle.updatePayment({ data, amount: 200_000, currency_code: "idr" })
    ).resolves.toEqual({ data: { ...ATTEMPT, midtrans_order_id: "payses_1-2", amount: 200_000 } })
    expect(midtrans.said()).toEqual([])
  })

  it("refuses data that does not name its session", async () => {
    const idle = await provider(() => ({}))
    const data = { midtrans_order_id: "payses_1-1" }
    await expect(
      idle.updatePayment({ data, amount: 1, currency_code: "idr" })
    ).rejects.toMatchObject({ code: "PAYMENT_SESSION_UNNAMED" })
  })
})

describe("authorizing a payment", () => {
  it("waits without a call while there is no attempt", async () => {
    const idle = await provider(() => ({}))
    const data = { ...ATTEMPT, midtrans_order_id: null }
    await expect(idle.authorizePayment({ data, context })).resolves.toEqual({
      status: "pending_authorization",
      data,
    })
    expect(midtrans.said()).toEqual([])
  })

  it("captures what Midtrans says is paid", async () => {
    const paid = await provider(() => ({ body: aTransaction() }))
    await expect(paid.authorizePayment({ data: ATTEMPT, context })).resolves.toEqual({
      status: "captured",
      data: {
        ...ATTEMPT,
        transaction_id: "tx-1",
        payment_type: "bank_transfer",
        transaction_status: "settlement",
      },
    })
    expect(midtrans.said()).toEqual(["GET /v2/payses_1-1/status"])
  })

  it("asks by transaction id when it knows it, as DANA needs", async () => {
    const body = aTransaction({ order_id: "tx-1", payment_type: "dana" })
    const dana = await provider(() => ({ body }))
    const data = { ...ATTEMPT, transaction_id: "tx-1" }
    await expect(dana.authorizePayment({ data, context })).resolves.toMatchObject({
      status: "captured",
    })
    expect(midtrans.said()).toEqual(["GET /v2/tx-1/status"])
  })

  it("finds the second try of an order whose first was denied", async () => {
    const retried = await provider(({ path }) => ({
      body: path.includes("tx-1")
        ? aTransaction({ transaction_status: "deny", status_code: "202" })
        : aTransaction({ transaction_id: "tx-2" }),
    }))
    const data = { ...ATTEMPT, transaction_id: "tx-1" }
    await expect(retried.authorizePayment({ data, context })).resolves.toMatchObject({
      status: "captured",
      data: { transaction_id: "tx-2" },
    })
  })

  it.each<[string, Reply]>([
    ["is pending", status("pending", "201")],
    [
      "is in review",
      { body: aTransaction({ transaction_status: "capture", fraud_status: "challenge" }) },
    ],
    ["is denied", status("deny", "202")],
    ["has expired", status("expire", "407")],
    ["is unknown", status("new_status", "200")],
    ["was not tried", { http: 404, body: NOT_FOUND }],
    ["cannot be asked about", { http: 503, body: "" }],
    ["is told in HTML", { body: "<html>" }],
  ])("keeps waiting for a payment that %s", async (_, reply) => {
    const other = await provider(() => reply)
    await expect(other.authorizePayment({ data: ATTEMPT, context })).resolves.toEqual({
      status: "pending_authorization",
      data: ATTEMPT,
    })
  })

  it.each([
    ["order", { order_id: "payses_2-1" }],
    ["order", { order_id: "tx-9", transaction_id: "tx-9" }],
    ["amount", { gross_amount: "1000.00" }],
    ["amount", { gross_amount: "150001.00" }],
    ["currency", { currency: "SGD" }],
  ])("does not take the money of another %s", async (what, change) => {
    const other = await provider(() => ({ body: aTransaction(change) }))
    await expect(other.authorizePayment({ data: ATTEMPT, context })).resolves.toMatchObject({
      status: "pending_authorization",
    })
    expect(warnings).toEqual([expect.stringContaining(`the ${what} of another payment`)])
  })

  it("believes no data that names another session than its own", async () => {
    const paid = await provider(() => ({ body: aTransaction() }))
    const stolen = { data: ATTEMPT, context: { idempotency_key: "payses_9" } }
    await expect(paid.authorizePayment(stolen)).resolves.toMatchObject({
      status: "pending_authorization",
    })
    expect(midtrans.said()).toEqual([])
  })
})

describe("refunding", () => {
  const PAID = { ...ATTEMPT, transaction_id: "tx-1" }
  const gopay = (more: object = {}) =>
    aTransaction({ payment_type: "gopay", settlement_time: wibNow(), ...more })
  const refund = (target: MidtransPaymentProvider, more: object = {}, amount = 150_000) =>
    target.refundPayment({
      data: { ...PAID, ...more },
      amount: { value: String(amount), precision: 20 },
      context: { idempotency_key: "ref_1" },
    })
  const partly = (refund_key: string, amount: string) =>
    gopay({
      transaction_status: "partial_refund",
      refund_amount: amount,
      refunds: [{ refund_key, refund_amount: amount }],
    })

  it("returns money with the key of Medusa's refund and books it", async () => {
    const willing = await provider(({ method }) => ({
      body: method === "GET" ? gopay() : partly("ref_1", "50000.00"),
    }))
    await expect(refund(willing, {}, 50_000)).resolves.toEqual({
      data: { ...PAID, refund_keys: ["ref_1"] },
    })
    expect(midtrans.calls[1]).toMatchObject({
      path: "/v2/tx-1/refund",
      body: { refund_key: "ref_1", amount: 50_000 },
    })
  })

  it("prefers the key that our workflow chose, once", async () => {
    const willing = await provider(({ method }) => ({
      body: method === "GET" ? gopay() : partly("task_1", "50000.00"),
    }))
    await expect(refund(willing, { refund_key: "task_1" }, 50_000)).resolves.toEqual({
      data: { ...PAID, refund_key: null, refund_keys: ["task_1"] },
    })
    expect(midtrans.calls[1]?.body).toMatchObject({ refund_key: "task_1" })
  })

  it("books a refund that Midtrans already made, without a second one", async () => {
    const done = await provider(() => ({ body: partly("task_1", "50000.00") }))
    await expect(refund(done, { refund_key: "task_1" }, 50_000)).resolves.toMatchObject({
      data: { refund_keys: ["task_1"] },
    })
    expect(midtrans.said()).toEqual(["GET /v2/tx-1/status"])
  })

  it("books what is known to be back without a call, and of that amount only", async () => {
    const known = { refund_key: "task_1", refund_returned: 50_000 }
    const asked = await provider(() => ({ body: partly("task_1", "50000.00") }))
    await expect(refund(asked, known, 50_000)).resolves.toEqual({
      data: { ...PAID, refund_keys: ["task_1"] },
    })
    expect(midtrans.said()).toEqual([])

    await expect(refund(asked, known, 60_000)).rejects.toMatchObject({ code: "REFUND_UNBOOKED" })
    expect(midtrans.said()).toEqual(["GET /v2/tx-1/status"])
  })

  it("refuses to repeat a refund whose answer was lost under a new key", async () => {
    const done = await provider(() => ({ body: partly("ref_0", "50000.00") }))
    await expect(refund(done, {}, 50_000)).rejects.toMatchObject({ code: "REFUND_UNBOOKED" })
    expect(midtrans.said()).toEqual(["GET /v2/tx-1/status"])
  })

  it("makes a second refund of the same amount when the first is booked", async () => {
    const second = await provider(({ method }) => ({
      body: method === "GET" ? partly("ref_0", "50000.00") : partly("ref_1", "50000.00"),
    }))
    await expect(refund(second, { refund_keys: ["ref_0"] }, 50_000)).resolves.toMatchObject({
      data: { refund_keys: ["ref_0", "ref_1"] },
    })
  })

  it("records a manual refund without a call, and only that one", async () => {
    const idle = await provider(() => ({}))
    await expect(refund(idle, { refund_rail: "manual" })).resolves.toEqual({
      data: { ...PAID, refund_rail: null },
    })
    expect(midtrans.said()).toEqual([])
  })

  it("voids a card that is not settled, and knows when it did", async () => {
    const captured = { payment_type: "credit_card", transaction_status: "capture" }
    const card = await provider(({ method }) => ({
      body: aTransaction({
        ...captured,
        ...(method === "POST" ? { transaction_status: "cancel" } : {}),
      }),
    }))
    await expect(refund(card)).resolves.toMatchObject({ data: { refund_keys: ["ref_1"] } })
    expect(midtrans.said()).toEqual(["GET /v2/tx-1/status", "POST /v2/tx-1/cancel"])
    await expect(refund(card, {}, 50_000)).rejects.toMatchObject({ code: "REFUND_NOT_SETTLED" })
    await midtrans.close()
    const voided = await provider(() => ({
      body: aTransaction({ ...captured, transaction_status: "cancel" }),
    }))
    await expect(refund(voided)).resolves.toMatchObject({ data: { refund_keys: ["ref_1"] } })
  })

  it.each([
    ["REFUND_MANUAL", "a bank transfer", aTransaction(), 150_000],
    ["REFUND_MANUAL", "GoPay after its window", aTransaction({ payment_type: "gopay" }), 150_000],
    ["REFUND_MANUAL", "a part of ShopeePay", gopay({ payment_type: "shopeepay" }), 1],
    ["REFUND_NOT_POSSIBLE", "what is not paid", gopay({ transaction_status: "pending" }), 150_000],
    ["REFUND_NOT_POSSIBLE", "another order", gopay({ order_id: "payses_2-1" }), 150_000],
    ["REFUND_NOT_POSSIBLE", "no transaction", NOT_FOUND, 150_000],
    ["REFUND_TOO_MUCH", "what is left no more", partly("ref_0", "100000.00"), 60_000],
  ])("says %s for %s and moves no money", async (code, _, body, amount) => {
    const other = await provider(() => ({ body }))
    await expect(refund(other, {}, amount)).rejects.toMatchObject({ type: "not_allowed", code })
    expect(midtrans.said()).toEqual(["GET /v2/tx-1/status"])
  })

  it("fails when the bank denies", async () => {
    const denying = await provider(({ method }) => ({
      body: method === "GET" ? gopay() : gopay({ status_code: "202", refund_amount: "0.00" }),
    }))
    await expect(refund(denying)).rejects.toMatchObject({
      type: "not_allowed",
      code: "MIDTRANS_REFUND_DENIED",
    })
  })

  it("fails as something that may pass when Midtrans is down", async () => {
    const down = await provider(() => ({ http: 503, body: "" }))
    await expect(refund(down)).rejects.toMatchObject({
      type: "unexpected_state",
      code: "MIDTRANS_UNAVAILABLE",
    })
  })
})

describe("cancelling and deleting", () => {
  it.each(["cancelPayment", "deletePayment"] as const)(
    "%s expires what is pending",
    async (act) => {
      const pending = await provider(() => status("expire", "407"))
      await expect(pending[act]({ data: ATTEMPT })).resolves.toEqual({ data: ATTEMPT })
      expect(midtrans.said()).toEqual(["POST /v2/payses_1-1/expire"])
    }
  )

  it.each([
    ["was never tried", NOT_FOUND],
    ["is paid", NOT_MODIFIABLE],
  ])("leaves alone what %s, and never voids it", async (_, body) => {
    const other = await provider(() => ({ body }))
    await expect(other.cancelPayment({ data: ATTEMPT })).resolves.toEqual({ data: ATTEMPT })
    expect(midtrans.said()).toEqual(["POST /v2/payses_1-1/expire"])
  })

  it("makes no call without an attempt", async () => {
    const idle = await provider(() => ({}))
    await idle.deletePayment({ data: { ...ATTEMPT, midtrans_order_id: null } })
    expect(midtrans.said()).toEqual([])
  })

  it("fails when Midtrans cannot be told, so that nobody pays for what is cancelled", async () => {
    const down = await provider(() => ({ http: 503, body: "" }))
    await expect(down.cancelPayment({ data: ATTEMPT })).rejects.toMatchObject({
      code: "MIDTRANS_UNAVAILABLE",
    })
  })
})

it.each<[string, Reply]>([
  ["captured", status("settlement", "200")],
  ["captured", status("partial_refund", "200")],
  ["canceled", status("expire", "407")],
  ["pending_authorization", status("deny", "202")],
  ["pending_authorization", { body: NOT_FOUND }],
])("reports the status %s", async (expected, reply) => {
  const other = await provider(() => reply)
  await expect(other.getPaymentStatus({ data: ATTEMPT })).resolves.toMatchObject({
    status: expected,
  })
})

it("retrieves what Midtrans knows", async () => {
  const paid = await provider(() => ({ body: aTransaction() }))
  await expect(paid.retrievePayment({ data: ATTEMPT })).resolves.toMatchObject({
    data: { payment_type: "bank_transfer", transaction_status: "settlement" },
  })
})

it("leaves the webhook to the durable inbox", async () => {
  const idle = await provider(() => ({}))
  await expect(idle.getWebhookActionAndData()).resolves.toEqual({ action: "not_supported" })
})

it("does not start without a server key, and says so without showing a secret", async () => {
  midtrans = await pretendMidtrans(() => ({}))
  const start = () => MidtransPaymentProvider.validateOptions({ server_key: "", client_key: "c-1" })
  expect(start).toThrow(/Midtrans payment provider is not configured: server_key/)
  expect(start).not.toThrow(/c-1/)
})

function status(transaction_status: string, status_code: string): Reply {
  return { body: aTransaction({ transaction_status, status_code }) }
}

function wibNow(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19).replace("T", " ")
}
