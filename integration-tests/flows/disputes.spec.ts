import type { SellerOrderView, TimelineEntry } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { untilTask } from "../helpers/given/endings"
import type { Customer } from "../helpers/given/people"
import { complete, openPayment, sellerOrdersOf, untilPaid } from "../helpers/given/purchases"
import { allSay, remainsOf, untilRefund } from "../helpers/given/refunds"
import { untilHeard } from "../helpers/inbox"
import { biteship, midtrans, pictureUrl } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Part = { id: string; status: string }

/** A purchase of one piece, paid by GoPay and shipped; `reports` says how far the courier came. */
async function aShippedPurchase(...reports: string[]) {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const order = await complete(await given.aReadyCart(buyer, [await given.aListing(seller)]))
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", { payment_type: "gopay" })
  await untilPaid(order)
  const [part] = await sellerOrdersOf(order)
  if (!part) throw new Error("the order was not cut")
  const { order: booked } = await call<{ order: SellerOrderView }>(
    `/seller/orders/${part.id}/ship`,
    {
      token: seller.token,
      body: {},
    }
  )
  const booking_id = booked.shipment?.booking_id ?? ""
  for (const report of reports) await biteship.report(booking_id, report)
  const now = async () => (await sellerOrdersOf(order))[0] as SellerOrderView
  return { seller, buyer, order, part, booking_id, now }
}

/** Everybody has been written to of what has happened to an order so far. */
async function untilAllTold({ id }: { id: string }): Promise<void> {
  await waitUntil(
    async () =>
      (
        await sql(
          `select 1 from reluv_fact f where f.order_id = $1 and (f.told_at is null or exists (
             select 1 from reluv_work w where w.key = f.id || ':tell-people' and w.state <> 'done'))`,
          [id]
        )
      ).length === 0,
    { message: `not everybody was told of ${id}` }
  )
}

async function mailsTo(person: Customer, order: { id: string }): Promise<string[]> {
  const rows = await sql<{ kind: string }>(
    `select kind from reluv_message where person = $1 and address = $2 and order_id = $3
     order by kind`,
    [person.id, person.email, order.id]
  )
  return rows.map(({ kind }) => kind)
}

type Shipped = Awaited<ReturnType<typeof aShippedPurchase>>

function until({ now }: Shipped, status: string): Promise<Part> {
  return waitUntil(
    async () => {
      const part = await now()
      return part.status === status ? part : null
    },
    { message: `the part is not ${status}` }
  )
}

async function dispute(
  purchase: Shipped,
  answer = "Sudah sesuai foto dan deskripsi."
): Promise<string> {
  await until(purchase, "delivered")
  const { part, buyer, seller } = purchase
  await call(`/store/seller-orders/${part.id}/dispute`, {
    token: buyer.token,
    body: {
      reason: "not_as_described",
      text: "Ada noda besar yang tidak disebutkan.",
      photos: [pictureUrl("noda")],
    },
  })
  await call(`/seller/orders/${part.id}/dispute`, { token: seller.token, body: { answer } })
  const task = await untilTask(purchase.order, "dispute")
  return task.dispute_id ?? ""
}

async function decide(id: string, decision: Record<string, unknown>) {
  return send(`/admin/reluv/disputes/${id}/decide`, {
    token: await given.theOperator(),
    body: { note: "Dilihat dari foto", ...decision },
  })
}

describe("a dispute", () => {
  it("stops the clock, hears the seller, and ends in a partial refund", async () => {
    const purchase = await aShippedPurchase("picked", "delivered")
    expect((await until(purchase, "delivered")) as SellerOrderView).toMatchObject({
      complete_by: expect.any(String),
    })
    // It is asked to be confirmed or disputed, which is told nobody who has done so.
    await untilAllTold(purchase.order)
    const id = await dispute(purchase)
    expect(await purchase.now()).toMatchObject({
      status: "disputed",
      complete_by: null,
      dispute: { status: "open", seller_answer: "Sudah sesuai foto dan deskripsi." },
    })
    const receive = await send(`/store/seller-orders/${purchase.part.id}/receive`, {
      token: purchase.buyer.token,
      body: {},
    })
    expect(receive.body.code).toBe("SELLER_ORDER_STATUS_NOT_ALLOWED")
    const tooMuch = await decide(id, { decision: "partial_refund", amount: purchase.order.total })
    expect([tooMuch.status, tooMuch.body.code]).toEqual([400, "REFUND_AMOUNT_INVALID"])

    expect((await decide(id, { decision: "partial_refund", amount: 40_000 })).status).toBe(200)
    await untilRefund(purchase.order, "done")
    expect(await purchase.now()).toMatchObject({ status: "completed", refunded_total: 40_000 })
    expect(await remainsOf(purchase.order)).toEqual(allSay(purchase.order.total - 40_000))
    const again = await decide(id, { decision: "refund" })
    expect(again.body.code).toBe("DISPUTE_DECIDED")
    await untilAllTold(purchase.order)
    expect(await mailsTo(purchase.buyer, purchase.order)).toEqual([
      "dispute-answered",
      "dispute-decided",
      "dispute-opened",
      "part-completed",
      "part-delivered",
      "part-processing",
      "part-shipped",
      "payment-expected",
      "payment-received",
      "refund-done",
      "refund-owed",
    ])
    expect(await mailsTo(purchase.seller, purchase.order)).toEqual([
      "new-order",
      "order-dispute-decided",
      "order-disputed",
    ])
  })

  it("ends in the whole money back", async () => {
    const purchase = await aShippedPurchase("delivered")
    const id = await dispute(purchase)
    await decide(id, { decision: "refund" })
    await untilRefund(purchase.order, "done")
    expect(await purchase.now()).toMatchObject({
      status: "refunded",
      refunded_total: purchase.order.total,
    })
    expect(await remainsOf(purchase.order)).toEqual(allSay(0))
  })

  it("is opened by a courier that brings the parcel back", async () => {
    const purchase = await aShippedPurchase("picked")
    await until(purchase, "shipped")
    await biteship.report(purchase.booking_id, "return_in_transit")
    await until(purchase, "disputed")
    expect((await untilTask(purchase.order, "dispute")).reason).toContain("return_in_transit")
  })
})

describe("couriers' trouble before the parcel has left", () => {
  it("drops the booking, tells the operator, and lets the seller book another", async () => {
    const purchase = await aShippedPurchase()
    await biteship.report(purchase.booking_id, "courier_not_found")
    await untilTask(purchase.order, "courier_trouble")
    // The task is opened first: a booking that is dropped already is not looked at again.
    await untilHeard(purchase.booking_id)
    expect((await purchase.now()).status).toBe("processing")
    const { order } = await call<{ order: SellerOrderView }>(
      `/seller/orders/${purchase.part.id}/ship`,
      { token: purchase.seller.token, body: {} }
    )
    expect(order.shipment?.booking_id).not.toBe(purchase.booking_id)
  })
})

describe("a delivered part", () => {
  it("completes by itself, later when its buyer extends once", async () => {
    const purchase = await aShippedPurchase("picked", "delivered")
    const { complete_by } = (await until(purchase, "delivered")) as SellerOrderView
    const path = `/store/seller-orders/${purchase.part.id}/extend`
    const { token } = purchase.buyer
    const { seller_order } = await call<{ seller_order: SellerOrderView }>(path, {
      token,
      body: {},
    })
    expect(Date.parse(seller_order.complete_by ?? "")).toBeGreaterThan(
      Date.parse(complete_by ?? "")
    )
    const twice = await send(path, { token, body: {} })
    expect([twice.status, twice.body.code]).toEqual([400, "EXTENSION_NOT_ALLOWED"])

    await sql(
      `update reluv_seller_order set complete_by = now() - interval '1 second' where id = $1`,
      [purchase.part.id]
    )
    await until(purchase, "completed")
    const [event] = await sql<{ actor_id: string }>(
      `select actor_id from reluv_fact where subject_id = $1 and "to" = 'completed'`,
      [purchase.part.id]
    )
    expect(event?.actor_id).toBe("auto-complete")
  })
})

it("the timeline tells the whole life of a purchase, in order", async () => {
  const purchase = await aShippedPurchase("picked", "delivered")
  await until(purchase, "delivered")
  const { token } = purchase.buyer
  await call(`/store/seller-orders/${purchase.part.id}/receive`, { token, body: {} })
  const { timeline } = await call<{ timeline: TimelineEntry[] }>(
    `/store/orders/${purchase.order.id}/timeline`,
    { token }
  )
  expect(timeline.map(({ key }) => key)).toEqual([
    "purchase.placed",
    "payment.paid",
    "seller-order.paid",
    "seller-order.processing",
    "seller-order.booked",
    "seller-order.shipped",
    "seller-order.delivered",
    "seller-order.completed",
  ])
})
