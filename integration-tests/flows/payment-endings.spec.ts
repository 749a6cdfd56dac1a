import type { PaymentView, TimelineEntry } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { eachOf } from "../helpers/each-of"
import { given } from "../helpers/given"
import {
  letDeadlinePass,
  listingOf,
  tasksOf,
  untilListing,
  untilPayment,
  untilTask,
} from "../helpers/given/endings"
import { aPromotion, usesOf } from "../helpers/given/promotions"
import {
  complete,
  type Order,
  openPayment,
  sellerOrdersOf,
  untilPaid,
} from "../helpers/given/purchases"
import { untilHeard } from "../helpers/inbox"
import { callsTo, fault, midtrans, noFaults } from "../helpers/sandbox"
import { reservedOf } from "../helpers/stock"
import { waitUntil } from "../helpers/wait"

afterEach(noFaults)
afterAll(closeDatabase)

/** More than one batch of the clock. */
const OVERDUE = 21
const SNAP = "/midtrans/snap/v1/transactions"
const VA = { payment_type: "bank_transfer", bank: "bca" }

async function anOpenPurchase(...codes: string[]) {
  const seller = await given.aSeller()
  const listing = await given.aListing(seller)
  const buyer = await given.aCustomer()
  const order = await given.anUnpaidOrder(buyer, [listing], { codes })
  const { snap_token } = await openPayment(order)
  return { seller, listing, buyer, order, snap_token, token: buyer.token }
}

/** As an operator does on the order page of Medusa's admin. */
async function cancelInMedusa({ id }: Order): Promise<void> {
  await call(`/admin/orders/${id}/cancel`, { token: await given.theOperator(), body: {} })
}

async function medusaStatus({ id }: Order): Promise<string> {
  return (await sqlOne<{ status: string }>(`select status from "order" where id = $1`, [id])).status
}

async function reserved(listing: { variants: { id: string }[] }): Promise<number> {
  return (await reservedOf(listing.variants[0]?.id ?? "")).reservations
}

describe("a purchase that is not paid", () => {
  it("is over when its virtual account expires, and the piece is buyable again", async () => {
    const { order, listing, snap_token, token } = await anOpenPurchase()
    const payment = await call<PaymentView>(`/store/orders/${order.id}/payment`, { token })
    const { expires_at: reserved_until } = payment
    expect(await listingOf(listing)).toMatchObject({ status: "reserved", reserved_until })
    await midtrans.act(snap_token, "choose", VA)
    await midtrans.act(snap_token, "expire")

    await untilPayment(order, "expired")
    await untilListing(listing, "active")
    expect((await listingOf(listing)).reserved_until).toBeNull()
    expect(await medusaStatus(order)).toBe("canceled")
    expect(await reserved(listing)).toBe(0)
    expect((await sellerOrdersOf(order)).map((part) => part.status)).toEqual(["cancelled"])
  })

  it("is over when its deadline passes, once, and Midtrans closes the page once", async () => {
    const { order, listing, snap_token } = await anOpenPurchase()
    await letDeadlinePass([order])

    await untilPayment(order, "expired")
    await untilListing(listing, "active")
    await untilClosed(snap_token)
  })

  it("is given up by its buyer before it is paid, and not after", async () => {
    const { order, listing, token, snap_token } = await anOpenPurchase()
    const { status } = await call<PaymentView>(`/store/orders/${order.id}/cancel`, {
      token,
      body: {},
    })
    expect(status).toBe("cancelled")
    await untilListing(listing, "active")
    const paid = await fetchPay(snap_token)
    expect(paid.ok).toBe(false)
    await midtrans.act(snap_token, "pay", { ...VA, force: true })
    expect(await waitForRefund(order, "awaiting_transfer")).toMatchObject({ amount: order.total })
    expect((await untilPayment(order, "cancelled")).status).toBe("cancelled")
    expect((await listingOf(listing)).status).toBe("active")

    const another = await anOpenPurchase()
    await midtrans.act(another.snap_token, "pay", VA)
    await untilPaid(another.order)
    const refusal = await send(`/store/orders/${another.order.id}/cancel`, {
      token: another.token,
      body: {},
    })
    expect([refusal.status, refusal.body.code]).toEqual([403, "ORD_008"])
  })

  it.each(["cancel", "payment/renew"])(
    "answers to %s in the moment after its order was placed, as later",
    async (path) => {
      const listing = await given.aListing(await given.aSeller())
      const buyer = await given.aCustomer()
      const cart = await given.aReadyCart(buyer, [listing])
      const order = await complete(cart)
      const { status } = await call<PaymentView>(`/store/orders/${order.id}/${path}`, {
        token: buyer.token,
        body: {},
      })
      expect(status).toBe(path === "cancel" ? "cancelled" : "pending")
    }
  )

  it("is over when an operator cancels its order in Medusa, and no page is opened any more", async () => {
    const { order, listing, token, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "choose", VA)
    await cancelInMedusa(order)

    await untilPayment(order, "cancelled")
    await untilListing(listing, "active")
    expect((await listingOf(listing)).reserved_until).toBeNull()
    expect(await medusaStatus(order)).toBe("canceled")
    expect(await reserved(listing)).toBe(0)
    expect((await sellerOrdersOf(order)).map((part) => part.status)).toEqual(["cancelled"])
    await waitUntil(
      async () => (await callsTo("midtrans", `/transactions/${snap_token}/cancel`)).length === 1
    )
    const refusal = await send(`/store/orders/${order.id}/payment/renew`, { token, body: {} })
    expect([refusal.status, refusal.body.code]).toEqual([400, "PAY_004"])

    await midtrans.act(snap_token, "pay", { ...VA, force: true })
    expect(await waitForRefund(order, "awaiting_transfer")).toMatchObject({ amount: order.total })
    expect((await untilPayment(order, "cancelled")).status).toBe("cancelled")
    expect((await listingOf(listing)).status).toBe("active")
  })

  it("gets no page when an operator cancels its order before there is one", async () => {
    await fault({ vendor: "midtrans", path: SNAP, status: 503 })
    const listing = await given.aListing(await given.aSeller())
    const order = await given.anUnpaidOrder(await given.aCustomer(), [listing])
    await cancelInMedusa(order)
    await noFaults()

    await untilPayment(order, "cancelled")
    await untilListing(listing, "active")
    const made = (await callsTo("midtrans", SNAP)).filter(({ status }) => status === 201)
    expect(JSON.stringify(made)).not.toContain(order.cart.payment_session_id)
  })

  it("stays open when one try is denied", async () => {
    const { order, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "deny", { payment_type: "credit_card" })
    await midtrans.act(snap_token, "pay", { payment_type: "gopay" })
    expect((await untilPaid(order)).payment_type).toBe("gopay")
  })
})

describe("a renewed payment", () => {
  it("gets a new page, and the old one can neither pay nor cancel the purchase", async () => {
    const { order, token, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "choose", VA)
    const renewed = await call<PaymentView>(`/store/orders/${order.id}/payment/renew`, {
      token,
      body: {},
    })
    expect(renewed.snap_token).not.toBe(snap_token)
    const attempts = await sql<{ number: number; status: string }>(
      `select number, a.status from reluv_payment_attempt a
       join reluv_purchase_payment p on p.id = a.purchase_payment_id
       where p.order_id = $1 order by number`,
      [order.id]
    )
    expect(attempts).toEqual([
      { number: 1, status: "cancelled" },
      { number: 2, status: "open" },
    ])
    await midtrans.act(renewed.snap_token ?? "", "pay", VA)
    await untilPaid(order)
    expect((await sellerOrdersOf(order)).map((part) => part.status)).toEqual(["paid"])
  })

  it("is refused while Midtrans makes no page, and costs nothing", async () => {
    await fault({ vendor: "midtrans", path: "/snap/v1/transactions", status: 500 })
    const buyer = await given.aCustomer()
    const listing = await given.aListing(await given.aSeller())
    const order = await complete(await given.aReadyCart(buyer, [listing]))
    const path = `/store/orders/${order.id}/payment`
    const { token } = buyer
    expect(await call(path, { token })).toMatchObject({ status: "pending", snap_token: null })
    const renew = `${path}/renew`
    const refused = await send(renew, { token, body: {} })
    expect([refused.status, refused.body.code]).toEqual([400, "PAY_001"])

    await noFaults()
    const renewed = await call<PaymentView>(renew, { token, body: {} })
    expect(renewed).toMatchObject({ status: "pending", snap_token: expect.any(String) })
  })
})

it("a purchase past its deadline is over although Midtrans is away, which hears of it later", async () => {
  const { order, listing, snap_token } = await anOpenPurchase()
  await fault({ vendor: "midtrans", status: 503, body: "<html>maintenance" })
  await letDeadlinePass([order])

  await untilListing(listing, "active")
  expect(await medusaStatus(order)).toBe("canceled")
  expect((await sellerOrdersOf(order)).map((part) => part.status)).toEqual(["cancelled"])

  await noFaults()
  await sql(
    `update reluv_purchase_payment set lease_until = null, retry_at = null where order_id = $1`,
    [order.id]
  )
  await waitUntil(
    async () => (await callsTo("midtrans", `/transactions/${snap_token}/cancel`)).length === 1,
    { message: "Midtrans did not hear of it" }
  )
})

describe("late money", () => {
  it("brings a purchase back to life while its pieces, and the last use of its code, are free", async () => {
    const code = await aPromotion(10, { limit: 1 })
    const { order, listing, snap_token } = await anOpenPurchase(code)
    expect(await usesOf(code)).toBe(1)
    await midtrans.act(snap_token, "choose", VA)
    await letDeadlinePass([order])
    await untilListing(listing, "active")
    expect(await usesOf(code)).toBe(0)
    await midtrans.act(snap_token, "pay", { ...VA, force: true })

    await untilPayment(order, "paid")
    await untilListing(listing, "sold")
    expect(await usesOf(code)).toBe(1)
    expect(await medusaStatus(order)).toBe("pending")
    expect(await reserved(listing)).toBe(1)
    expect((await sellerOrdersOf(order)).map((part) => part.status)).toEqual(["paid"])
  })

  it("is owed back when somebody else has the piece, who keeps it", async () => {
    const { order, listing, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "choose", { payment_type: "gopay" })
    await letDeadlinePass([order])
    await untilListing(listing, "active")
    const second = await given.aPaidOrder(await given.aCustomer("Budi"), [listing])
    await midtrans.act(snap_token, "pay", { payment_type: "gopay", force: true })

    const refund = await waitForRefund(order, "done")
    expect(refund).toMatchObject({ amount: order.total, rail: "gateway", booked_in_medusa: false })
    expect((await untilPayment(order, "expired")).status).toBe("expired")
    expect((await sellerOrdersOf(second)).map((part) => part.status)).toEqual(["paid"])
  })

  it("that is on its way back never brings the purchase to life, though the piece is free again", async () => {
    const { order, listing, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "choose", VA)
    await letDeadlinePass([order])
    await untilListing(listing, "active")
    const second = await given.anUnpaidOrder(await given.aCustomer("Budi"), [listing])
    const { order_id } = await midtrans.act(snap_token, "pay", { ...VA, force: true })
    await waitForRefund(order, "awaiting_transfer")
    await letDeadlinePass([second])
    await untilListing(listing, "active")

    await replayAll(order_id)
    await untilHeard(order_id)

    expect((await untilPayment(order, "expired")).status).toBe("expired")
    expect((await sellerOrdersOf(order)).map((part) => part.status)).toEqual(["cancelled"])
    expect(await reserved(listing)).toBe(0)
  })
})

describe("money that does not fit", () => {
  it("of a wrong amount waits for a person and pays nothing", async () => {
    const { order, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "pay", { ...VA, gross_amount: order.total - 1_000 })
    const task = await untilTask(order, "payment_mismatch")
    expect(task.amount).toBe(order.total - 1_000)
    expect((await untilPayment(order, "pending")).status).toBe("pending")
  })

  it("under review waits for the operator, whose approval pays", async () => {
    const { order, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "challenge", { payment_type: "credit_card" })
    const task = await untilTask(order, "payment_review")
    // Nobody asks the buyer, who has paid, to pay once more.
    expect(await untilPayment(order, "in_review")).toMatchObject({
      snap_token: null,
      redirect_url: null,
    })

    const token = await given.theOperator()
    const attempt = `/admin/reluv/payment-attempts/${task.attempt_id}`
    await call(`${attempt}/approve`, { token, body: {} })
    await untilPaid(order)
    expect(await tasksOf(order)).toEqual([])
    await call(`${attempt}/approve`, { token, body: {} })
    const tooLate = await send(`${attempt}/deny`, { token, body: {} })
    expect([tooLate.status, tooLate.body.code]).toEqual([400, "REVIEW_DECIDED"])
    const { timeline } = await call<{ timeline: TimelineEntry[] }>(
      `/store/orders/${order.id}/timeline`,
      { token: order.cart.buyer.token }
    )
    expect(timeline.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["payment.in-review", "payment.paid"])
    )
  })

  it("denied by the operator leaves the purchase open for another try", async () => {
    const { order, snap_token } = await anOpenPurchase()
    await midtrans.act(snap_token, "challenge", { payment_type: "credit_card" })
    const task = await untilTask(order, "payment_review")
    const token = await given.theOperator()
    await call(`/admin/reluv/payment-attempts/${task.attempt_id}/deny`, { token, body: {} })
    expect((await untilPayment(order, "pending")).status).toBe("pending")
    expect(await tasksOf(order)).toEqual([])
  })
})

it("unpaid purchases past their deadline free their pieces, and their pages are closed once", async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const purchases = await eachOf(Array.from({ length: OVERDUE }), async () => {
    const listing = await given.aListing(seller)
    const order = await given.anUnpaidOrder(buyer, [listing])
    return { listing, order, ...(await openPayment(order)) }
  })
  await letDeadlinePass(purchases.map(({ order }) => order))
  for (const { listing } of purchases) await untilListing(listing, "active")
  for (const { snap_token } of purchases) await untilClosed(snap_token)
})

/** The page is closed after the pieces are free, and is closed once. */
async function untilClosed(snap_token: string): Promise<void> {
  const closings = () => callsTo("midtrans", `/transactions/${snap_token}/cancel`)
  await waitUntil(async () => (await closings()).length > 0)
  expect(await closings()).toHaveLength(1)
}

/** An operator has everything that was heard about a payment acted on again. */
async function replayAll(midtransOrderId: string): Promise<void> {
  const token = await given.theOperator()
  const heard = await sql<{ id: string }>(
    `select id from reluv_webhook_message where subject = $1`,
    [midtransOrderId]
  )
  expect(heard.length).toBeGreaterThan(0)
  for (const { id } of heard) await call(`/admin/reluv/webhooks/${id}/replay`, { token, body: {} })
}

async function fetchPay(snapToken: string): Promise<{ ok: boolean }> {
  try {
    await midtrans.act(snapToken, "pay", VA)
    return { ok: true }
  } catch {
    return { ok: false }
  }
}

async function waitForRefund(order: Order, status: string) {
  return waitUntil(
    async () => {
      const [row] = await sql(
        `select * from reluv_purchase_refund where order_id = $1 and status = $2`,
        [order.id, status]
      )
      return row
    },
    { message: `no refund of ${order.id} is ${status}` }
  )
}
