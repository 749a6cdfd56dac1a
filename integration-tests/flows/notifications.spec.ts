import { randomUUID } from "node:crypto"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import {
  complete,
  type Order,
  openPayment,
  paymentOf,
  sellerOrdersOf,
  untilPaid,
} from "../helpers/given/purchases"
import { messagesAbout, untilHeard } from "../helpers/inbox"
import { callsTo, fault, midtrans, noFaults } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

const SNAP = "/snap/v1/transactions"

afterEach(noFaults)
afterAll(closeDatabase)

describe("a notification", () => {
  it("that is forged is refused and leaves nothing", async () => {
    const order = await anOrder()
    const { order_id } = await payQuietly(order)

    const sent = await midtrans.notify({ order_id, forge: true })

    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([401]))
    expect(await messagesAbout(order_id)).toEqual([])
    expect(await booksOf(order)).toEqual(UNPAID)
  })

  it("with an amount that was not signed is refused and leaves nothing", async () => {
    const order = await anOrder()
    const { order_id } = await payQuietly(order)

    const sent = await midtrans.notify({ order_id, tamper: { gross_amount: "1.00" } })

    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([401]))
    expect(await messagesAbout(order_id)).toEqual([])
    expect(await booksOf(order)).toEqual(UNPAID)
  })

  it("whose status was edited pays nothing: Midtrans is asked", async () => {
    const order = await anOrder()
    const { snap_token } = await openPayment(order)
    const { order_id } = await midtrans.act(snap_token, "choose")

    const [sent] = await midtrans.notify({
      order_id,
      tamper: { transaction_status: "settlement", fraud_status: "accept" },
    })

    expect(sent?.status).toBe(200)
    const messages = await untilHeard(order_id)
    expect(messages.map(({ status }) => status)).toEqual(["done", "done"])
    expect(await booksOf(order)).toEqual(UNPAID)
  })

  it("about an order that nobody made changes nothing", async () => {
    const order_id = `payses_${randomUUID()}-1`.slice(0, 50)

    const [sent] = await midtrans.notify({
      body: {
        order_id,
        status_code: "200",
        gross_amount: "10000.00",
        transaction_status: "settlement",
        transaction_id: randomUUID(),
        payment_type: "qris",
      },
    })

    expect(sent?.status).toBe(200)
    expect(await untilHeard(order_id)).toMatchObject([{ status: "done" }])
  })

  it("about another amount pays nothing and waits for a person", async () => {
    const order = await anOrder()
    const { snap_token } = await openPayment(order)

    const { order_id } = await midtrans.act(snap_token, "pay", { gross_amount: 1_000 })

    const messages = await untilHeard(order_id)
    expect(messages.at(-1)?.status).toBe("task")
    expect(await booksOf(order)).toEqual(UNPAID)
  })

  it("that comes five times, in any order, is booked once", async () => {
    const order = await anOrder()
    const { order_id } = await payQuietly(order)

    const sent = await midtrans.notify({ order_id, repeat: 5, shuffle: true })
    await untilPaid(order)
    const again = await midtrans.notify({ order_id, repeat: 5, shuffle: true })

    expect([...sent, ...again].map(({ status }) => status)).toEqual(Array(20).fill(200))
    const messages = await untilHeard(order_id)
    expect(messages.map(({ status, deliveries }) => [status, deliveries])).toEqual([
      ["done", 10],
      ["done", 10],
    ])
    expect(await booksOf(order)).toEqual({
      payment: ["pending>paid"],
      captured: [order.total],
      seller_orders: ["paid"],
    })
  })

  it("that comes while Midtrans cannot be asked is kept and tried again", async () => {
    const order = await anOrder()
    const { snap_token } = await openPayment(order)
    await fault({ vendor: "midtrans", path: "/status", status: 503, body: "<html>maintenance" })

    const { order_id, notifications } = await midtrans.act(snap_token, "pay")
    await waitUntil(async () => {
      const messages = await messagesAbout(order_id)
      return messages.length === 2 && messages.every(({ error }) => error)
    })

    expect(notifications.map(({ status }) => status)).toEqual([200, 200])
    expect(await booksOf(order)).toEqual(UNPAID)
    await noFaults()
    await untilPaid(order)
    await untilHeard(order_id)
    expect(await booksOf(order)).toMatchObject({ captured: [order.total] })
  })

  it("of money that went back is kept until Midtrans' own books say so, and booked then", async () => {
    const order = await anOrder()
    const { snap_token } = await openPayment(order)
    const { order_id } = await midtrans.act(snap_token, "pay")
    await untilPaid(order)
    await untilHeard(order_id)

    await midtrans.notify({
      order_id,
      only: "last",
      tamper: { transaction_status: "partial_refund" },
    })
    const early = await waitUntil(async () =>
      (await messagesAbout(order_id)).find(({ error }) => error)
    )
    await midtrans.act(snap_token, "refund", { amount: 10_000, notify: false })
    await untilHeard(order_id)

    expect(early.error).toContain("does not say yet")
    expect(
      await sql("select amount from reluv_purchase_refund where order_id = $1", [order.id])
    ).toEqual([{ amount: 10_000 }])
  })

  it("of a chosen method shows the buyer where to pay", async () => {
    const order = await anOrder()
    const { snap_token } = await openPayment(order)

    await midtrans.act(snap_token, "choose", { payment_type: "bank_transfer", bank: "bni" })

    const payment = await waitUntil(async () => {
      const seen = await paymentOf(order)
      return seen.va_numbers ? seen : null
    })
    expect(payment).toMatchObject({
      status: "pending",
      payment_type: "bank_transfer",
      va_numbers: [{ bank: "bni", va_number: expect.stringMatching(/^\d+$/) }],
      snap_token,
    })
  })
})

describe("the payment page", () => {
  it("is made later when Midtrans is down at checkout: the order stands", async () => {
    const cart = await aCartOfOnePiece()
    await fault({ vendor: "midtrans", path: SNAP, status: 500, body: {} })

    const order = await complete(cart)
    const without = await paymentOf(order)
    await noFaults()

    expect(without).toMatchObject({ status: "pending", amount: order.total, snap_token: null })
    expect(await paymentOf(order)).toMatchObject({ snap_token: expect.any(String) })
  })

  it("is made once when ten reads come at the same time on two servers", async () => {
    const cart = await aCartOfOnePiece()
    await fault({ vendor: "midtrans", path: SNAP, latency_ms: 1_500 })

    const order = await complete(cart)
    const reads = await Promise.all(Array.from({ length: 10 }, (_, n) => paymentOf(order, n % 2)))

    expect(new Set(reads.map((read) => read.snap_token)).size).toBe(1)
    expect(reads[0]?.snap_token).toEqual(expect.any(String))
    const calls = (await callsTo("midtrans", SNAP)).filter(({ request }) =>
      JSON.stringify(request).includes(cart.payment_session_id)
    )
    expect(calls).toHaveLength(1)
  })
})

const UNPAID = { payment: [], captured: [], seller_orders: ["pending"] }

async function aCartOfOnePiece() {
  const piece = await given.aListing(await given.aSeller())
  return given.aReadyCart(await given.aCustomer(), [piece])
}

async function anOrder(): Promise<Order> {
  return complete(await aCartOfOnePiece())
}

/** The money has come, and Midtrans has told nobody yet. */
async function payQuietly(order: Order) {
  const { snap_token } = await openPayment(order)
  return midtrans.act(snap_token, "pay", { notify: false })
}

/** What is booked of an order, from the database. */
async function booksOf(order: Order) {
  const payment = await sql<{ change: string }>(
    `select "from" || '>' || "to" as change from reluv_fact
     where order_id = $1 and subject = 'payment' and "to" is not null order by id`,
    [order.id]
  )
  const captured = await sql<{ amount: number }>(
    `select c.amount::float8 as amount from capture c
     join payment p on p.id = c.payment_id
     join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
     where o.order_id = $1 and c.deleted_at is null`,
    [order.id]
  )
  return {
    payment: payment.map((row) => row.change),
    captured: captured.map((row) => row.amount),
    seller_orders: (await sellerOrdersOf(order)).map(({ status }) => status),
  }
}
