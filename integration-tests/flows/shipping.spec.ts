import type { SellerOrderView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import type { Seller } from "../helpers/given/people"
import { sellerOrdersOf } from "../helpers/given/purchases"
import { messagesAbout, untilHeard } from "../helpers/inbox"
import { biteship, callsTo, type Fault, fault, noFaults } from "../helpers/sandbox"

const ORDERS = "/biteship/v1/orders"

type Part = { id: string; number: string; order_id: string; seller: Seller }
type Shipped = { order?: SellerOrderView; code?: string }

afterEach(noFaults)
afterAll(closeDatabase)

describe("shipping a seller order", () => {
  it("books one courier when it is asked ten times at once on two servers", async () => {
    const part = await aPaidPart()

    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => ship(part, n % 2)))

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const bookings = new Set(answers.map(({ body }) => body.order?.shipment?.booking_id))
    expect(bookings.size).toBe(1)
    expect(await bookingCalls(part)).toHaveLength(1)
    expect(await fulfillmentsOf(part)).toHaveLength(1)
    expect((await readPart(part)).status).toBe("processing")
  })

  it.each<[string, Partial<Fault>]>([
    ["replaced by an error", { status: 500, body: "<html>Bad Gateway" }],
    ["lost with the line", { disconnect: true }],
    ["too late", { latency_ms: 9_000 }],
  ])("books one courier although the courier's answer was %s", async (_, trouble) => {
    const part = await aPaidPart()
    await fault({ vendor: "biteship", path: ORDERS, method: "POST", after: true, ...trouble })

    const lost = await ship(part)
    await noFaults()
    const shipped = await ship(part)
    const again = await ship(part)

    expect(lost).toMatchObject({ status: 400, body: { code: "COURIER_UNAVAILABLE" } })
    expect([shipped.status, again.status]).toEqual([200, 200])
    expect(again.body.order?.waybill_id).toBeTruthy()
    const asked = (await bookingCalls(part)).map(({ request }) => request?.reference_id)
    expect(new Set(asked).size).toBe(1)
    expect(await bookingsOf(part)).toEqual([again.body.order?.shipment?.booking_id])
    expect(await fulfillmentsOf(part)).toHaveLength(1)
  })

  it("is refused for an order that was cancelled in Medusa", async () => {
    const part = await aPaidPart()
    await sql(`update "order" set status = 'canceled' where id = $1`, [part.order_id])

    const refusal = { status: 400, body: { code: "ORDER_CANCELLED" } }
    expect(await ship(part)).toMatchObject(refusal)
    expect(await bookingCalls(part)).toEqual([])
    const typed = { courier_code: "jne", tracking_number: "JX00012345" }
    expect(
      await send(`/seller/orders/${part.id}/ship`, { token: part.seller.token, body: typed })
    ).toMatchObject(refusal)
    const left = await sql("select 1 from reluv_seller_shipment where seller_order_id = $1", [
      part.id,
    ])
    expect(left).toEqual([])
  })

  it("is refused for an order that is not paid", async () => {
    const seller = await given.aSeller()
    const order = await given.anUnpaidOrder(await given.aCustomer(), [await given.aListing(seller)])
    const part = partOf(seller, await sellerOrdersOf(order))

    expect(await ship(part)).toMatchObject({
      status: 400,
      body: { code: "SELLER_ORDER_STATUS_NOT_ALLOWED" },
    })
    expect(await bookingCalls(part)).toEqual([])
  })
})

describe("a courier's report", () => {
  it("of a delivery passes through shipped, and a late pick-up changes nothing", async () => {
    const part = await aPaidPart()
    const booking = await bookingOf(part)

    await biteship.report(booking, "delivered")
    await untilHeard(booking)
    await biteship.report(booking, "picked")
    await biteship.notify({ order_id: booking, repeat: 3, shuffle: true })
    await untilHeard(booking)

    const { status, history } = await readPart(part)
    expect(status).toBe("delivered")
    expect(history.map(({ to, actor }) => [to, actor])).toEqual([
      ["paid", "vendor"],
      ["processing", "seller"],
      ["shipped", "vendor"],
      ["delivered", "vendor"],
    ])
    const [fulfillment] = await fulfillmentsOf(part)
    expect(fulfillment).toEqual({ shipped: true, delivered: true })
  })

  it("with a wrong secret is refused and leaves nothing", async () => {
    const part = await aPaidPart()
    const booking = await bookingOf(part)
    await biteship.report(booking, "delivered", { notify: false })
    const before = await messagesAbout(booking)

    const sent = await biteship.notify({ order_id: booking, forge: true })

    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([401]))
    expect(await messagesAbout(booking)).toEqual(before)
    expect((await readPart(part)).status).toBe("processing")
  })

  it("about a parcel that nobody booked changes nothing", async () => {
    const order_id = `not-ours-${Date.now()}`
    const [sent] = await biteship.notify({
      body: { event: "order.status", order_id, status: "delivered" },
    })
    expect(sent?.status).toBe(200)
    expect(await untilHeard(order_id)).toMatchObject([{ status: "done" }])
  })
})

/** One seller's paid part of a purchase. */
async function aPaidPart(): Promise<Part> {
  const seller = await given.aSeller()
  const order = await given.aPaidOrder(await given.aCustomer(), [await given.aListing(seller)])
  return partOf(seller, order.seller_orders)
}

function partOf(seller: Seller, [part]: readonly SellerOrderView[]): Part {
  if (!part) throw new Error("the order has no parts")
  return { id: part.id, number: part.number, order_id: part.order_id, seller }
}

function ship({ id, seller }: Part, server = 0) {
  const { token } = seller
  return send<Shipped>(`/seller/orders/${id}/ship`, { token, body: {}, server })
}

async function bookingOf(part: Part): Promise<string> {
  const { body } = await ship(part)
  const id = body.order?.shipment?.booking_id
  if (!id) throw new Error(`${part.number} has no booking`)
  return id
}

async function readPart({ id, seller }: Part): Promise<SellerOrderView> {
  const { token } = seller
  return (await call<{ order: SellerOrderView }>(`/seller/orders/${id}`, { token })).order
}

async function bookingCalls({ number }: Part) {
  const calls = await callsTo("biteship", ORDERS)
  return calls.filter(({ request }) => String(request?.reference_id).startsWith(number))
}

/** What Biteship has booked under the references of this part. */
async function bookingsOf({ number }: Part): Promise<string[]> {
  const orders = await biteship.orders()
  return orders.filter(({ reference_id }) => reference_id?.startsWith(number)).map(({ id }) => id)
}

/** Medusa's fulfillments of the whole order: these orders have one part. */
function fulfillmentsOf({ order_id }: Part): Promise<{ shipped: boolean; delivered: boolean }[]> {
  return sql(
    `select f.shipped_at is not null as shipped, f.delivered_at is not null as delivered
     from fulfillment f join order_fulfillment o on o.fulfillment_id = f.id
     where o.order_id = $1 and f.deleted_at is null and o.deleted_at is null`,
    [order_id]
  )
}
