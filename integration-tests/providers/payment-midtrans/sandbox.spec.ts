import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { SANDBOX_MIDTRANS_SERVER_KEY } from "../../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../../sandbox/server"
import { rupiah } from "../../../src/domain/money/rupiah"
import { MidtransGateway } from "../../../src/providers/payment-midtrans/client"
import {
  kindOf,
  parseNotification,
  verifySignature,
} from "../../../src/providers/payment-midtrans/notification"
import { midtransOptions } from "../../../src/providers/payment-midtrans/options"
import { buildSnapRequest } from "../../../src/providers/payment-midtrans/snap-request"
import { outcomeOf } from "../../../src/providers/payment-midtrans/transaction-status"

let sandbox: RunningSandbox
let inbox: Server
let notifications: string[]
let gateway: MidtransGateway
let attempt = 0
let id: string

beforeAll(async () => {
  sandbox = await startSandbox({ settings: { midtrans_repeated_refund: "duplicate" } })
  inbox = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk) => (body += chunk))
    request.on("end", () => {
      notifications.push(body)
      response.end("{}")
    })
  })
  await new Promise<void>((ready) => inbox.listen(0, "127.0.0.1", ready))
  gateway = new MidtransGateway(
    midtransOptions.parse({
      server_key: SANDBOX_MIDTRANS_SERVER_KEY,
      core_base_url: `${sandbox.url}/midtrans`,
      snap_base_url: `${sandbox.url}/midtrans/snap/v1`,
      notification_url: `http://127.0.0.1:${(inbox.address() as AddressInfo).port}/`,
    })
  )
})

afterAll(async () => {
  await sandbox.close()
  inbox.closeAllConnections()
  await new Promise((done) => inbox.close(done))
})

beforeEach(async () => {
  notifications = []
  attempt += 1
  id = `payses_${attempt}-1`
  await open()
})

async function open() {
  const start = new Date()
  return gateway.createSnapTransaction(
    buildSnapRequest({
      midtrans_order_id: id,
      amount: rupiah(150_000),
      lines: [{ id: "item_1", name: "Kemeja", price: rupiah(160_000), quantity: 1 }],
      customer: { first_name: "Ani", email: "ani@example.com", phone: "08123456789" },
      expiry: { start, deadline: new Date(start.getTime() + 24 * 3_600_000) },
    })
  )
}

async function customer(action: string, body: object = {}) {
  const answer = await fetch(`${sandbox.url}/_control/midtrans/${id}/${action}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

async function outcome() {
  const transaction = await gateway.getStatus(id)
  return transaction && outcomeOf(transaction)
}

const METHODS = [
  { payment_type: "bank_transfer", bank: "bca" },
  { payment_type: "bank_transfer", bank: "permata" },
  { payment_type: "echannel" },
  { payment_type: "qris" },
  { payment_type: "gopay" },
  { payment_type: "shopeepay" },
  { payment_type: "credit_card" },
]

it.each(METHODS)("is paid by %j, in GET status and in a signed notification", async (method) => {
  expect(await outcome()).toBeNull()
  await customer("pay", method)
  expect(await outcome()).toBe("paid")
  const told = parseNotification(notifications.at(-1) ?? "")
  expect(told).toMatchObject({ order_id: id, payment_type: method.payment_type })
  expect(kindOf(told?.raw)).toBe("transaction")
  expect(told && verifySignature(told, SANDBOX_MIDTRANS_SERVER_KEY)).toBe(true)
  expect(told && outcomeOf({ ...told, transaction_status: told.transaction_status ?? "" })).toBe(
    "paid"
  )
  await expect(open()).rejects.toMatchObject({ code: "MIDTRANS_ORDER_ID_USED" })
  await expect(gateway.expire(id)).rejects.toMatchObject({ code: "MIDTRANS_NOT_MODIFIABLE" })
})

it("finds nothing to expire before a method is chosen, then expires with 407", async () => {
  await expect(gateway.expire(id)).resolves.toEqual({ result: "nothing_to_expire" })
  await customer("choose")
  expect(await outcome()).toBe("pending")
  await expect(gateway.expire(id)).resolves.toMatchObject({
    result: "expired",
    transaction: { status_code: "407" },
  })
  expect(await outcome()).toBe("expired")
})

it("cancels what is pending", async () => {
  await customer("choose")
  await gateway.cancel(id)
  expect(await outcome()).toBe("cancelled")
})

it.each([
  ["approve", "paid"],
  ["deny", "attempt_failed"],
] as const)("waits for a person over a challenged card: %s", async (decision, end) => {
  await customer("challenge")
  expect(await outcome()).toBe("review")
  await gateway[decision](id)
  expect(await outcome()).toBe(end)
})

it("survives a denied attempt", async () => {
  await customer("deny")
  expect(await outcome()).toBe("attempt_failed")
  await customer("pay", { payment_type: "gopay" })
  expect(await outcome()).toBe("paid")
})

it("refunds in parts, each key once, never more than was paid", async () => {
  await customer("pay", { payment_type: "gopay" })
  const refund = (refund_key: string, amount: number) =>
    gateway.refund(id, { refund_key, amount: rupiah(amount), reason: "Size" })
  await refund("ref_1", 50_000)
  await refund("ref_1", 50_000)
  expect(await outcome()).toBe("partially_refunded")
  await expect(refund("ref_1", 40_000)).rejects.toMatchObject({ code: "MIDTRANS_DUPLICATE_REFUND" })
  await expect(refund("ref_2", 100_001)).rejects.toMatchObject({ code: "MIDTRANS_REFUND_DENIED" })
  await refund("ref_2", 100_000)
  expect(await outcome()).toBe("refunded")
  await expect(gateway.getStatus(id)).resolves.toMatchObject({
    refund_amount: 150_000,
    refunds: [
      { refund_key: "ref_1", amount: 50_000 },
      { refund_key: "ref_2", amount: 100_000 },
    ],
  })
})

it("closes an unused page, once", async () => {
  id = `${id}-b`
  const { token } = await open()
  await gateway.cancelSnapToken(token)
  await expect(gateway.cancelSnapToken(token)).rejects.toMatchObject({ code: "MIDTRANS_REJECTED" })
})
