import { inflateSync } from "node:zlib"
import { wibMoment } from "../../src/domain/shipping/pickup-time"
import type { SellerOrderView, TimelineEntry } from "../../src/types/http"
import { call, type Refusal, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { type Seller, unique } from "../helpers/given/people"
import { type PaidOrder, sellerOrdersOf } from "../helpers/given/purchases"
import { biteship, callsTo } from "../helpers/sandbox"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

type Ship = { order: SellerOrderView }
type Sale = { seller: Seller; order: PaidOrder; path: string; number: string }

const HOUR = 3_600_000

afterAll(closeDatabase)

describe("booking the courier", () => {
  it("asks Biteship to come at the chosen time, once, whatever is asked later", async () => {
    const sale = await aSale()
    const scheduled = wibMoment(new Date(Date.now() + 26 * HOUR))

    const { order } = await ship(sale, { scheduled, note: "Pagar hijau" })
    const again = await ship(sale, { method: "drop_off" })

    expect(order.shipment).toMatchObject({ collection_method: "pickup", provider: "biteship" })
    expect(wibMoment(new Date(order.shipment?.pickup_at ?? 0))).toEqual(scheduled)
    expect(again.order.shipment).toEqual(order.shipment)
    expect(await bookingsOf(sale)).toEqual([
      expect.objectContaining({
        delivery_type: "scheduled",
        delivery_date: scheduled.date,
        delivery_time: scheduled.time,
        origin_collection_method: "pickup",
        order_note: "Pagar hijau",
        items: [expect.objectContaining({ value: 150_000, weight: 500, quantity: 1 })],
      }),
    ])
  })

  it("describes the parcel that was quoted: weight, size and value", async () => {
    const sale = await aSale({ length: 30, width: 22, height: 4 })
    await ship(sale)

    const [booking] = await bookingsOf(sale)
    const quotes = await callsTo("biteship", "/v1/rates/couriers")
    const quoted = quotes.map(({ request }) => request?.items)

    expect(booking?.items).toEqual([
      expect.objectContaining({ weight: 500, length: 30, width: 22, height: 4, value: 150_000 }),
    ])
    expect(quoted).toContainEqual(booking?.items)
  })

  it("tells Biteship that the seller brings the parcel", async () => {
    const sale = await aSale()

    const { order } = await ship(sale, { method: "drop_off" })

    expect(order.shipment?.collection_method).toBe("drop_off")
    expect(await bookingsOf(sale)).toEqual([
      expect.objectContaining({ delivery_type: "now", origin_collection_method: "drop_off" }),
    ])
  })

  it.each([
    ["in the past", -1, "PICKUP_TIME_INVALID"],
    ["in eight days", 8 * 24, "PICKUP_TIME_INVALID"],
  ])("refuses a pickup %s and changes nothing", async (_when, hours, code) => {
    const sale = await aSale()
    const scheduled = wibMoment(new Date(Date.now() + hours * HOUR))

    expect(await refusal(sale, { scheduled })).toMatchObject({ status: 400, body: { code } })
    expect(await shownTo(sale)).toMatchObject({ status: "paid", shipment: null })
  })

  it("shows what the courier charges, then and later, to the seller and not to the buyer", async () => {
    const sale = await aSale()
    const { order } = await ship(sale)
    const quoted = order.shipment?.quoted_price ?? 0

    await weigh(order.shipment?.booking_id ?? "", quoted + 4_000)
    const shipment = await waitUntil(async () => {
      const { shipment } = await shownTo(sale)
      return shipment?.price === quoted ? null : shipment
    })
    const [bought] = await sellerOrdersOf(sale.order)

    expect(quoted).toBeGreaterThan(0)
    expect(shipment).toMatchObject({ price: quoted + 4_000, quoted_price: quoted })
    expect(bought?.shipment).not.toHaveProperty("price")
    expect(bought?.shipment).not.toHaveProperty("quoted_price")
  })
})

describe("a typed tracking number", () => {
  it("ships at once, can be corrected, and is followed until it is delivered", async () => {
    const [sale, other] = [await aSale(), await aSale()]
    // A parcel of the same courier that Biteship can be asked about.
    const { order: booked } = await ship(other)
    const tracked = {
      courier_code: booked.courier_code,
      tracking_number: booked.waybill_id,
    }

    const { order } = await ship(sale, { courier_code: "JNE", tracking_number: "jx 00-123 45" })
    expect(order).toMatchObject({
      status: "shipped",
      courier_code: "jne",
      courier_service_code: null,
      waybill_id: "JX00-12345",
      shipment: { provider: "typed", booking_id: null, courier_code: "jne", tracked: true },
    })
    expect(hoursUntil(order.complete_by)).toBeCloseTo(168, 0)
    expect(await bookingsOf(sale)).toEqual([])

    const corrected = await ship(sale, tracked)
    const repeated = await ship(sale, tracked)
    expect(corrected.order).toMatchObject({ status: "shipped", waybill_id: booked.waybill_id })
    expect(repeated.order.history).toEqual(corrected.order.history)
    expect(await timelineOf(sale)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: "seller-order.tracking-typed", reason: "JNE JX00-12345" }),
        expect.objectContaining({
          key: "seller-order.tracking-changed",
          reason: `JNE JX00-12345 → ${booked.courier_code?.toUpperCase()} ${booked.waybill_id}`,
        }),
      ])
    )
    expect(await medusaLabelsOf(sale)).toEqual([booked.waybill_id])

    await biteship.report(booked.shipment?.booking_id ?? "", "delivered")
    await sql(`update reluv_seller_shipment set retry_at = null where seller_order_id = $1`, [
      order.id,
    ])
    const delivered = await waitUntil(
      async () => {
        const shown = await shownTo(sale)
        return shown.status === "delivered" ? shown : null
      },
      { message: "tracking did not notice the delivery" }
    )
    expect(hoursUntil(delivered.complete_by)).toBeCloseTo(72, 0)
  })

  it("of an unknown courier lets the buyer confirm, or the clock", async () => {
    const [confirmed, left] = [await aSale(), await aSale()]
    const typed = { courier_code: "kurir_desa", tracking_number: `KD${unique()}` }
    for (const sale of [confirmed, left]) await ship(sale, typed)
    expect((await shownTo(left)).shipment).toMatchObject({ tracked: false })

    const { id } = await shownTo(confirmed)
    const { token } = confirmed.order.cart.buyer
    await call(`/store/seller-orders/${id}/receive`, { token, body: {} })
    expect(await shownTo(confirmed)).toMatchObject({ status: "completed" })

    const { id: leftId } = await shownTo(left)
    await sql(`update reluv_seller_order set complete_by = now() where id = $1`, [leftId])
    await waitUntil(async () => (await shownTo(left)).status === "completed")
  })

  it("is finished for a seller whose request died", async () => {
    const sale = await aSale()
    await ship(sale, { courier_code: "kurir_desa", tracking_number: "KD-00001" })
    const { id } = await shownTo(sale)
    await sql(
      `update reluv_seller_order set status = 'processing', complete_by = null, shipped_at = null where id = $1`,
      [id]
    )
    await sql(
      `update reluv_seller_shipment set dispatched_at = null, lease_until = null, retry_at = null where seller_order_id = $1`,
      [id]
    )

    const shown = await waitUntil(
      async () => {
        const shown = await shownTo(sale)
        return shown.status === "shipped" ? shown : null
      },
      { message: "the job did not finish shipping" }
    )
    expect(hoursUntil(shown.complete_by)).toBeCloseTo(168, 0)
  })

  it("ships once, however often it is sent at the same time", async () => {
    const sale = await aSale()
    const typed = { courier_code: "kurir_desa", tracking_number: "KD-00002" }

    const answers = await Promise.all(Array.from({ length: 5 }, () => ship(sale, typed)))

    expect(new Set(answers.map(({ order }) => order.shipment?.id)).size).toBe(1)
    expect(await medusaLabelsOf(sale)).toEqual(["KD-00002"])
    const { history } = await shownTo(sale)
    expect(history.map(({ to }) => to)).toEqual(["paid", "processing", "shipped"])
  })

  it("is refused beside a booked courier, and cannot be given back", async () => {
    const [booked, typed] = [await aSale(), await aSale()]
    const number = { courier_code: "jne", tracking_number: "JX0012345" }
    await ship(booked)
    await ship(typed, number)

    expect(await refusal(booked, number)).toMatchObject({
      status: 400,
      body: { code: "SHIPMENT_LIVE" },
    })
    const { token } = typed.seller
    const back = await send(`${typed.path}/cancel-booking`, { token, body: {} })
    expect(back).toMatchObject({
      status: 400,
      body: { code: "SELLER_ORDER_STATUS_NOT_ALLOWED" },
    })
    expect(await shownTo(typed)).toMatchObject({ status: "shipped", waybill_id: "JX0012345" })
  })

  it.each([
    ["a number without a courier", { tracking_number: "JX0012345" }],
    ["a courier without a number", { courier_code: "jne" }],
    ["a number of signs", { courier_code: "jne", tracking_number: "<script>" }],
    ["a link that is none", { courier_code: "jne", tracking_number: "JX00123", tracking_url: "x" }],
    ["a method of its own", { courier_code: "jne", tracking_number: "JX00123", method: "pickup" }],
    ["an unknown method", { method: "drone" }],
    ["a time that is none", { scheduled: { date: "2026-11-21", time: "25:00" } }],
    ["a scheduled drop-off", { method: "drop_off", scheduled: wibMoment(new Date()) }],
  ])("is refused: %s", async (_what, body) => {
    expect(await refusal(await theUnshipped(), body)).toMatchObject({
      status: 400,
      body: { code: "INPUT_INVALID" },
    })
  })
})

describe("the label", () => {
  it("is a PDF with the waybill and the buyer, for this shop only", async () => {
    const sale = await aSale()
    expect(await send(`${sale.path}/label`, { token: sale.seller.token })).toMatchObject({
      status: 400,
      body: { code: "LABEL_NOT_READY" },
    })
    const { order } = await ship(sale)

    const { type, pdf } = await labelOf(sale)
    const stranger = await given.aSeller()
    const theirs = await send(`${sale.path}/label`, { token: stranger.token })

    expect(type).toBe("application/pdf")
    const text = textOf(pdf)
    const [{ title } = { title: "" }] = order.items
    for (const shown of [
      order.waybill_id,
      order.number,
      "+6281234567890",
      "Jakarta Pusat",
      title,
    ]) {
      expect(text).toContain(shown)
    }
    // The seller's phone is the beginning of the buyer's.
    expect(text.replace("+6281234567890", "")).not.toContain(sale.seller.phone)
    expect(text).not.toMatch(/@|Rp|150[.]?000/)
    expect(theirs).toMatchObject({ status: 404, body: { code: "ORD_001" } })
  })
})

let unshipped: Promise<Sale> | undefined

/** One sale for all bodies that are refused before they change anything. */
function theUnshipped(): Promise<Sale> {
  unshipped ??= aSale()
  return unshipped
}

/** Centimetres: only an operator can give a variant its size. */
async function aSale(size?: { length: number; width: number; height: number }): Promise<Sale> {
  const seller = await given.aSeller()
  const listing = await given.aListing(seller)
  if (size) {
    const token = await given.theOperator()
    const path = `/admin/products/${listing.product_id}/variants/${variantOf(listing).id}`
    await call(path, { token, body: size })
  }
  const order = await given.aPaidOrder(await given.aCustomer(), [listing])
  const [part] = order.seller_orders
  if (!part) throw new Error("the order has no part")
  return { seller, order, path: `/seller/orders/${part.id}`, number: part.number }
}

function ship({ seller, path }: Sale, body: object = {}): Promise<Ship> {
  return call<Ship>(`${path}/ship`, { token: seller.token, body })
}

function refusal({ seller, path }: Sale, body: object) {
  return send<Refusal>(`${path}/ship`, { token: seller.token, body })
}

async function shownTo({ seller, path }: Sale): Promise<SellerOrderView> {
  return (await call<Ship>(path, { token: seller.token })).order
}

async function timelineOf({ order }: Sale): Promise<TimelineEntry[]> {
  const { timeline } = await call<{ timeline: TimelineEntry[] }>(
    `/store/orders/${order.id}/timeline`,
    { token: order.cart.buyer.token }
  )
  return timeline
}

/** What Biteship was asked to book for this seller order. */
async function bookingsOf({ number }: Sale) {
  const calls = await callsTo("biteship", "/v1/orders")
  return calls
    .map(({ request }) => request)
    .filter((request) => String(request?.reference_id).startsWith(`${number}-`))
}

async function medusaLabelsOf({ order }: Sale): Promise<string[]> {
  const rows = await sql<{ tracking_number: string }>(
    `select l.tracking_number from fulfillment_label l
     join order_fulfillment o on o.fulfillment_id = l.fulfillment_id
     where o.order_id = $1 and l.deleted_at is null`,
    [order.id]
  )
  return rows.map((row) => row.tracking_number)
}

/** The courier weighs the parcel and asks for another price. */
async function weigh(bookingId: string, price: number): Promise<void> {
  const url = `${testServers().sandbox_url}/_control/biteship/orders/${bookingId}/price`
  const headers = { "content-type": "application/json" }
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify({ price }) })
  expect(answer.status).toBe(200)
}

async function labelOf({ seller, path }: Sale) {
  const answer = await fetch(`${serverUrl()}${path}/label`, {
    headers: { authorization: `Bearer ${seller.token}` },
  })
  const pdf = Buffer.from(await answer.arrayBuffer())
  return { type: answer.headers.get("content-type"), pdf }
}

/** The words on a page: its streams are deflated, its words are hex between kerning numbers. */
function textOf(pdf: Buffer): string {
  const streams = pdf.toString("latin1").matchAll(/stream\n([\s\S]*?)\nendstream/g)
  const page = [...streams].map(([, body = ""]) =>
    inflateSync(Buffer.from(body, "latin1")).toString("latin1")
  )
  return page
    .join("\n")
    .split("\n")
    .map((row) =>
      [...row.matchAll(/<([0-9a-f]+)>/g)]
        .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
        .join("")
    )
    .join("\n")
}

function hoursUntil(time: string | null): number {
  return (Date.parse(time ?? "") - Date.now()) / HOUR
}
