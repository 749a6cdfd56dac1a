import { rupiah } from "../../domain/money/rupiah"
import type { BookingRequest } from "./booking"
import { BiteshipClient } from "./client"
import { FakeBiteship, pricing, ratesAnswer } from "./fake-biteship.spec.helper"

const biteship = new FakeBiteship()
let client: BiteshipClient

beforeAll(() => biteship.start())
afterAll(() => biteship.stop())
beforeEach(() => {
  client = new BiteshipClient(biteship.options())
})

const item = {
  name: "Jaket",
  category: "fashion",
  value: rupiah(250_000),
  quantity: 1,
  weight: 600,
} as const
const ratesRequest = {
  origin: { kind: "area", area_id: "IDNA1" },
  destination: { kind: "postal_code", postal_code: 40115 },
  items: [item],
  couriers: ["jne", "pos"],
} as const
const place = { area_id: "IDNA1", postal_code: "12250", latitude: -6.2, longitude: 106.8 }
const booking: BookingRequest = {
  reference_id: "REL-2026-000001",
  courier_code: "jne",
  courier_service_code: "reg",
  origin: { place, contact_name: "Ani", contact_phone: "+62811", address: "Jl. A 1" },
  destination: { place, contact_name: "Budi", contact_phone: "+62812", address: "Jl. B 2" },
  items: [item],
  insured_value: 250_000,
}
const booked = {
  success: true,
  object: "order",
  id: "5dd599ebdefcd4158eb8470b",
  status: "confirmed",
  price: 11_000,
  reference_id: "REL-2026-000001",
  courier: { tracking_id: "trk", waybill_id: null, company: "jne", type: "reg", link: null },
}
const duplicate = {
  status: 400,
  json: {
    success: false,
    error: "Reference id has already been used before.",
    code: 40002060,
    details: { order_id: booked.id, waybill_id: null, reference_id: booked.reference_id },
  },
}

describe("tracking by waybill", () => {
  it("asks for any courier's parcel, whatever its number is made of", async () => {
    biteship.answers(() => ({
      json: { success: true, object: "tracking", waybill_id: "JX/1", status: "droppingOff" },
    }))
    await expect(client.trackWaybill("JX/1", "jne")).resolves.toMatchObject({
      status: "dropping_off",
      history: [],
    })
    expect(biteship.calls[0]?.path).toBe("/biteship/v1/trackings/JX%2F1/couriers/jne")
  })

  it.each([
    ["a number nobody knows", { error: "Waybill not found", code: 40003003 }, 40003003],
    ["an empty balance, without a number", { error: "No sufficient balance" }, undefined],
  ])("is refused for %s", async (_what, json, vendor_code) => {
    biteship.answers(() => ({ status: 400, json: { success: false, ...json } }))
    await expect(client.trackWaybill("JX1", "jne")).rejects.toMatchObject({
      code: "VENDOR_REJECTED",
      vendor_code,
    })
  })
})

describe("areas", () => {
  it("finds areas with the raw key and postal codes as text", async () => {
    biteship.answers(() => ({
      json: {
        success: true,
        areas: [
          {
            id: "IDNA1",
            name: "Pesanggrahan, Jakarta Selatan, DKI Jakarta. 12250",
            administrative_division_level_1_name: "DKI Jakarta",
            administrative_division_level_2_name: "Jakarta Selatan",
            administrative_division_level_3_name: "Pesanggrahan",
            postal_code: 12250,
          },
          { id: 7 },
        ],
      },
    }))
    await expect(client.areas("pesang grahan")).resolves.toEqual([
      {
        id: "IDNA1",
        name: "Pesanggrahan, Jakarta Selatan, DKI Jakarta. 12250",
        province: "DKI Jakarta",
        city: "Jakarta Selatan",
        district: "Pesanggrahan",
        postal_code: "12250",
      },
    ])
    expect(biteship.calls[0]).toMatchObject({
      key: "biteship_test.secret",
      path: "/biteship/v1/maps/areas?countries=ID&input=pesang+grahan&type=single",
    })
  })
})

describe("rates", () => {
  it("names each side in its own way and weights in grams per piece", async () => {
    biteship.answers(() => ratesAnswer(pricing("jne", "reg", 11_000)))
    await client.rates(ratesRequest)
    expect(biteship.calls[0]?.body).toEqual({
      origin_area_id: "IDNA1",
      destination_postal_code: 40115,
      couriers: "jne,pos",
      items: [item],
    })
  })

  it("leaves out negative, broken, free and absurd prices but keeps the others", async () => {
    biteship.answers(() =>
      ratesAnswer(
        pricing("jne", "reg", 11_000),
        pricing("jne", "yes", -5_000),
        pricing("tiki", "reg", 10_000.5),
        pricing("pos", "reg", 0),
        pricing("sicepat", "reg", 900_000_000),
        pricing("sicepat", "best", "12000"),
        pricing("anteraja", "reg", 9_000, { currency: "USD" }),
        null,
        {}
      )
    )
    const rates = await client.rates(ratesRequest)
    expect(rates.map((rate) => rate.courier_service_name)).toEqual(["jne reg"])
  })

  it.each([[40001010], [40001001], [40001007]])("takes %d for no offer", async (code) => {
    biteship.answers(() => ({ status: 400, json: { success: false, error: "No", code } }))
    await expect(client.rates(ratesRequest)).resolves.toEqual([])
  })

  it.each([
    [
      "a wrong key",
      { status: 401, json: { success: false, error: "x", code: 40101001 } },
      "VENDOR_REJECTED",
    ],
    ["500", { status: 500, json: { success: false, error: "x" } }, "VENDOR_BAD_ANSWER"],
    ["429", { status: 429, text: "slow down" }, "VENDOR_BAD_ANSWER"],
    ["HTML", { text: "<html>" }, "VENDOR_BAD_ANSWER"],
    ["nothing", { text: "" }, "VENDOR_BAD_ANSWER"],
    ["10 MB", { text: "x".repeat(10_000_000) }, "VENDOR_BAD_ANSWER"],
    ["another shape", { json: { success: true } }, "VENDOR_BAD_ANSWER"],
    ["silence", "silence", "VENDOR_TIMEOUT"],
    ["a lost connection", "hang up", "VENDOR_UNREACHABLE"],
  ] as const)("fails with a type on %s, and without the key", async (_, answer, code) => {
    biteship.answers(() => answer)
    // Only silence, which lasts for ever here, may run into the limit.
    const patient = answer === "silence" ? {} : { rates_timeout_ms: 10_000 }
    const client = new BiteshipClient(biteship.options(patient))
    const error = await client.rates(ratesRequest).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: "VendorError", vendor: "biteship", code })
    expect(String(error)).not.toContain("secret")
  })
})

describe("bookings", () => {
  it("books under our reference, with the places named as in the quote", async () => {
    biteship.answers(() => ({ json: booked }))
    await expect(client.createOrder(booking)).resolves.toMatchObject({
      id: booked.id,
      status: "confirmed",
      price: 11_000,
      tracking_id: "trk",
      waybill_id: null,
    })
    expect(biteship.calls[0]?.body).toMatchObject({
      reference_id: "REL-2026-000001",
      courier_company: "jne",
      courier_type: "reg",
      origin_area_id: "IDNA1",
      destination_area_id: "IDNA1",
      delivery_type: "now",
      courier_insurance: 250_000,
      origin_collection_method: "pickup",
    })
    expect(biteship.calls[0]?.body).not.toHaveProperty("origin_coordinate")
  })

  it("books instant couriers by coordinates", async () => {
    biteship.answers(() => ({ json: booked }))
    await client.createOrder({ ...booking, courier_code: "gojek", courier_service_code: "instant" })
    expect(biteship.calls[0]?.body).toMatchObject({
      origin_coordinate: { latitude: -6.2, longitude: 106.8 },
    })
    expect(biteship.calls[0]?.body).not.toHaveProperty("origin_area_id")
  })

  it("does not ask for an instant courier without coordinates", async () => {
    biteship.answers(() => ({ json: booked }))
    const blind = { ...booking.destination, place: { ...place, latitude: null, longitude: null } }
    const error = await client
      .createOrder({ ...booking, courier_code: "grab", destination: blind })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: "VENDOR_REJECTED", retryable: false })
    expect(biteship.calls).toHaveLength(0)
  })

  it("returns the first booking when the reference was used before", async () => {
    biteship.answers(({ method }) => (method === "POST" ? duplicate : { json: booked }))
    await expect(client.createOrder(booking)).resolves.toMatchObject({
      id: booked.id,
    })
  })

  it("books once when the answer to the booking was lost", async () => {
    biteship.answers(({ method }, nth) =>
      nth === 1 ? "hang up" : method === "POST" ? duplicate : { json: booked }
    )
    await expect(client.createOrder(booking)).resolves.toMatchObject({ id: booked.id })
  })

  it("says that a time-out may be repeated, thanks to the reference", async () => {
    biteship.answers(() => "silence")
    const error = await client.createOrder(booking).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: "VENDOR_TIMEOUT", retryable: true })
  })

  it("tells an empty balance by its number", async () => {
    biteship.answers(() => ({ status: 400, json: { success: false, error: "No", code: 40009003 } }))
    const error = await client.createOrder(booking).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: "VENDOR_REJECTED", vendor_code: 40009003 })
  })

  it("reads orders whose fields are null or of an unknown status", async () => {
    biteship.answers(() => ({ json: { id: "a b/c", status: "teleported", courier: null } }))
    await expect(client.getOrder("a b/c")).resolves.toMatchObject({
      status: null,
      raw_status: "teleported",
      waybill_id: null,
    })
    expect(biteship.calls[0]?.path).toBe("/biteship/v1/orders/a%20b%2Fc")
  })

  it("takes cancelling twice for success, and too late for a refusal", async () => {
    const tooLate = { status: 400, json: { success: false, error: "already", code: 40002053 } }
    biteship.answers(({ method }) =>
      method === "POST" ? tooLate : { json: { ...booked, status: "cancelled" } }
    )
    await expect(client.cancelOrder("o", "x")).resolves.toMatchObject({ status: "cancelled" })
    biteship.answers(({ method }) =>
      method === "POST" ? tooLate : { json: { ...booked, status: "picked" } }
    )
    await expect(client.cancelOrder("o", "x")).rejects.toMatchObject({ vendor_code: 40002053 })
  })

  it("reads the history of a parcel in both spellings", async () => {
    biteship.answers(() => ({
      json: {
        success: true,
        messsage: "ok",
        object: "tracking",
        status: "droppingOff",
        history: [
          { status: "pickingUp", note: "on the way", updated_at: "2026-01-02T03:04:05+07:00" },
        ],
      },
    }))
    await expect(client.trackWaybill("WB1", "jne")).resolves.toMatchObject({
      status: "dropping_off",
      history: [{ status: "picking_up", note: "on the way" }],
    })
  })
})
