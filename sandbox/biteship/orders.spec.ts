import { courierRequest, startWorld, type World } from "../testing/world"

const HERE = { latitude: -6.24, longitude: 106.79 }
const THERE = { latitude: -6.2, longitude: 106.83 }

describe("a Biteship order", () => {
  let world: World
  beforeEach(async () => {
    world = await startWorld()
  })
  afterEach(() => world.close())

  const create = (more = {}) => world.biteship("POST", "/orders", courierRequest(more))
  const move = (id: string, status: string, more = {}) =>
    world.control("POST", `/biteship/orders/${id}/status`, { status, ...more })

  it("costs what the rate said and is found by its id", async () => {
    const rates = await world.biteship("POST", "/rates/couriers", {
      ...courierRequest(),
      couriers: "jne",
    })
    const [reg] = rates.body.pricing as { price: number }[]
    const { body } = await create()
    expect(body).toMatchObject({
      success: true,
      status: "confirmed",
      price: reg?.price,
      courier: { waybill_id: expect.stringMatching(/^WYB-\d+$/), company: "jne", type: "reg" },
      delivery: { datetime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d\+07:00$/) },
    })
    const found = await world.biteship("GET", `/orders/${String(body.id)}`)
    expect(found.body).toMatchObject({
      id: body.id,
      courier: { history: [{ status: "confirmed" }] },
    })
  })

  it("is made once for a reference_id; the second request learns of the first", async () => {
    const { body: first } = await create()
    const { status, body } = await create()
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 40002060,
      details: {
        order_id: first.id,
        reference_id: "REL-2026-000001",
        waybill_id: expect.stringMatching(/^WYB-/),
      },
    })
  })

  it("is made once even when its answer was lost", async () => {
    await world.control("POST", "/faults", {
      vendor: "biteship",
      path: "/orders",
      status: 504,
      after: true,
      times: 1,
    })
    expect((await create()).status).toBe(504)
    expect((await create()).body).toMatchObject({ code: 40002060 })
  })

  it.each([
    ["origin_contact_name", { origin_contact_name: "" }, 40002014],
    ["destination_address", { destination_address: undefined }, 40002019],
    ["courier_company", { courier_company: "nobody" }, 40002026],
    ["courier_type", { courier_type: "never" }, 40002027],
    ["delivery_type", { delivery_type: undefined }, 40002005],
    ["a wrong delivery_type", { delivery_type: "soon" }, 40002006],
    ["delivery_date", { delivery_type: "scheduled" }, 40002035],
    [
      "the past",
      { delivery_type: "scheduled", delivery_date: "2020-01-01", delivery_time: "10:00" },
      40002013,
    ],
    [
      "the time format",
      { delivery_type: "scheduled", delivery_date: "2099-01-01", delivery_time: "25:00" },
      40002062,
    ],
    ["the postal code", { origin_postal_code: 1 }, 40002020],
    ["no place at all", { destination_postal_code: undefined }, 40002010],
    ["half a coordinate", { origin_coordinate: { latitude: 1 } }, 40002022],
    ["items", { items: [] }, 40002038],
    [
      "instant without coordinates",
      { courier_company: "gojek", courier_type: "instant" },
      40002023,
    ],
    ["too much cash", { destination_cash_on_delivery: 15_000_001 }, 40002030],
    ["tags", { tags: "a" }, 40002058],
  ])("is refused because of %s", async (_what, change, code) => {
    const { status, body } = await create(change)
    expect([status, body.code]).toEqual([400, code])
  })

  it("is refused when the account is empty, and paid back when it is cancelled", async () => {
    await world.control("POST", "/settings", { biteship_balance: 0 })
    expect((await create()).body).toMatchObject({ code: 40009003 })
    await world.control("POST", "/settings", { biteship_balance: 100_000 })
    const { body } = await create()
    await world.biteship("POST", `/orders/${String(body.id)}/cancel`, {
      cancellation_reason_code: "others",
      cancellation_reason: "Salah pesan",
    })
    expect((await world.control("GET", "/settings")).body.biteship_balance).toBe(100_000)
  })

  it("is cancelled until the parcel is picked", async () => {
    const { body } = await create()
    const cancel = () =>
      world.biteship("POST", `/orders/${String(body.id)}/cancel`, {
        cancellation_reason_code: "change_courier",
      })
    await move("REL-2026-000001", "picked")
    expect((await cancel()).body).toMatchObject({
      code: 40002053,
      error: expect.stringContaining("already picked"),
    })
    await move("REL-2026-000001", "picking_up")
    expect((await cancel()).body).toMatchObject({
      status: "cancelled",
      cancellation_reason: expect.any(String),
    })
    await world.until(
      () => world.merchant.received.at(-1)?.body.status,
      (status) => status === "cancelled"
    )
  })

  it("with an instant courier has driver and waybill once allocated", async () => {
    const { body } = await create({
      courier_company: "gojek",
      courier_type: "instant",
      origin_coordinate: HERE,
      destination_coordinate: THERE,
      destination_postal_code: undefined,
    })
    expect(body.courier).toMatchObject({ waybill_id: null, driver_name: null })
    await move(String(body.id), "allocated", { driver: { name: "Siti" } })
    expect(world.merchant.received.map((webhook) => webhook.body.event)).toEqual([
      "order.status",
      "order.waybill_id",
    ])
    expect(world.merchant.received[0]?.body).toMatchObject({
      courier_driver_name: "Siti",
      courier_waybill_id: expect.stringMatching(/^WYB-/),
    })
  })

  it("reports a move flat, with the static header, under any of its ids", async () => {
    const { body } = await create()
    const { tracking_id, waybill_id } = body.courier as { tracking_id: string; waybill_id: string }
    await move(waybill_id, "droppingOff")
    await move(tracking_id, "delivered")
    const [first] = world.merchant.received
    expect(first?.headers["x-biteship-signature"]).toBe("reluv-sandbox-webhook-secret")
    expect(first?.body).toMatchObject({
      event: "order.status",
      order_id: body.id,
      status: "dropping_off",
      courier_company: "JNE",
      courier_waybill_id: waybill_id,
    })
    const tracked = await world.biteship("GET", `/trackings/${tracking_id}`)
    expect(tracked.body).toMatchObject({
      messsage: expect.any(String),
      status: "delivered",
      order_id: body.id,
    })
    expect((await world.biteship("GET", `/trackings/${waybill_id}/couriers/JNE`)).body.status).toBe(
      "delivered"
    )
    expect((await world.biteship("GET", `/trackings/${waybill_id}`)).body).toMatchObject({
      code: 40003001,
    })
  })

  it("may change its price and its waybill", async () => {
    await create()
    await world.control("POST", "/biteship/orders/REL-2026-000001/price", { price: 45_000 })
    await world.control("POST", "/biteship/orders/REL-2026-000001/waybill", { waybill_id: "NEW-1" })
    expect(world.merchant.received.map(({ body }) => body)).toMatchObject([
      { event: "order.price", price: 45_000, shippment_fee: 45_000 },
      { event: "order.waybill_id", courier_waybill_id: "NEW-1" },
    ])
  })

  it("can be changed only while it waits for its date", async () => {
    const { body } = await create()
    const update = (id: unknown) =>
      world.biteship("POST", `/orders/${String(id)}`, { order_note: "Hati-hati" })
    expect((await update(body.id)).body).toMatchObject({ code: 40002044 })
    const later = await create({
      reference_id: "r-2",
      delivery_type: "scheduled",
      delivery_date: "2099-01-01",
      delivery_time: "10:00",
    })
    expect(later.body.status).toBe("scheduled")
    expect((await update(later.body.id)).body).toMatchObject({ success: true, note: "Hati-hati" })
  })

  it("that nobody made is not found, with HTTP 400", async () => {
    expect(await world.biteship("GET", "/orders/0123456789abcdef01234567")).toMatchObject({
      status: 400,
      body: { code: 40002057 },
    })
    expect(await move("nothing", "picked")).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining("nothing") },
    })
  })
})
