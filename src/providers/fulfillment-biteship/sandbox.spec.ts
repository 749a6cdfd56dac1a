import { SANDBOX_BITESHIP_API_KEY, SANDBOX_BITESHIP_PATH } from "../../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../../sandbox/server"
import { rupiah } from "../../domain/money/rupiah"
import type { Place } from "../../shared/couriers/place"
import { RateQuotes } from "../../shared/couriers/quotes"
import { VendorError } from "../../shared/vendor-error"
import { BiteshipClient } from "./client"
import { type BiteshipOptions, biteshipOptions } from "./options"
import { quotedBiteship } from "./quote-legs"
import { refusesCash } from "./refusal"

let sandbox: RunningSandbox
let options: BiteshipOptions
let client: BiteshipClient
let quotes: RateQuotes
let jakarta: Place
let bandung: Place

beforeAll(async () => {
  sandbox = await startSandbox()
  options = biteshipOptions.parse({
    api_key: SANDBOX_BITESHIP_API_KEY,
    base_url: sandbox.url + SANDBOX_BITESHIP_PATH,
  })
  client = new BiteshipClient(options)
  jakarta = { ...(await placeOf("Jakarta Selatan")), latitude: -6.24, longitude: 106.79 }
  bandung = { ...(await placeOf("Bandung")), latitude: null, longitude: null }
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await fetch(`${sandbox.url}/_control/faults`, { method: "DELETE" })
  client = new BiteshipClient(options)
  quotes = new RateQuotes(quotedBiteship(client, options))
})

async function placeOf(name: string) {
  const [area] = await client.areas(name)
  if (!area) throw new Error(`the sandbox knows no ${name}`)
  return { area_id: area.id, postal_code: area.postal_code }
}

async function given(fault: object): Promise<void> {
  const answer = await fetch(`${sandbox.url}/_control/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ vendor: "biteship", times: 100, ...fault }),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

const items = [
  { name: "Jaket", category: "fashion", value: rupiah(250_000), quantity: 1, weight: 600 },
] as const

it("quotes regular couriers between cities and instant ones only between coordinates", async () => {
  const far = await quotes.quote({ origin: jakarta, destination: bandung, items })
  expect(far.rates.length).toBeGreaterThan(3)
  expect(far.rates.map((rate) => rate.courier_code)).not.toContain("gojek")
  const near = { ...jakarta, latitude: -6.26, longitude: 106.81 }
  const close = await quotes.quote({ origin: jakarta, destination: near, items })
  expect(close.rates.map((rate) => rate.courier_code)).toEqual(
    expect.arrayContaining(["jne", "gojek"])
  )
})

it("books once under one reference, follows and cancels the parcel", async () => {
  const [offer] = (await quotes.quote({ origin: jakarta, destination: bandung, items })).rates
  if (!offer) throw new Error("no offer")
  const booking = {
    reference_id: "shipment-1",
    courier_code: offer.courier_code,
    courier_service_code: offer.courier_service_code,
    origin: { place: jakarta, contact_name: "Ani", contact_phone: "+62811", address: "Jl. A 1" },
    destination: {
      place: bandung,
      contact_name: "Budi",
      contact_phone: "+62812",
      address: "Jl. B",
    },
    items,
  }
  const [first, second] = await Promise.all([
    client.createOrder(booking),
    client.createOrder(booking),
  ])
  expect(second.id).toBe(first.id)
  expect(first).toMatchObject({ status: "confirmed", price: offer.price })
  await expect(client.getOrder(first.id)).resolves.toMatchObject({ status: "confirmed" })
  await expect(client.cancelOrder(first.id, "test")).resolves.toMatchObject({ status: "cancelled" })
  await expect(client.cancelOrder(first.id, "again")).resolves.toMatchObject({
    status: "cancelled",
  })
  await expect(client.getOrder("nowhere")).rejects.toMatchObject({ vendor_code: 40002057 })
})

it("charges an insured parcel what it quoted", async () => {
  const offering = new RateQuotes(quotedBiteship(client, { ...options, insurance: "offered" }))
  const parcel = { origin: jakarta, destination: bandung, items }
  const [plain] = (await offering.quote(parcel)).rates
  const insured = (await offering.quote({ ...parcel, insured: true })).rates.find(
    ({ courier_code, courier_service_code }) =>
      courier_code === plain?.courier_code && courier_service_code === plain.courier_service_code
  )
  if (!plain || !insured) throw new Error("no offer")
  expect(insured.price).toBeGreaterThan(plain.price)

  const order = await client.createOrder({
    reference_id: "shipment-insured",
    courier_code: insured.courier_code,
    courier_service_code: insured.courier_service_code,
    origin: { place: jakarta, contact_name: "Ani", contact_phone: "+62811", address: "Jl. A 1" },
    destination: { place: bandung, contact_name: "B", contact_phone: "+62812", address: "Jl. B" },
    items,
    insured_value: 250_000,
  })

  expect(order).toMatchObject({ price: insured.price, insurance_fee: insured.insurance_fee })
})

describe("cash on delivery", () => {
  const cash = { amount: 300_000, type: "7_days" } as const
  const parties = {
    origin: { contact_name: "Ani", contact_phone: "+62811", address: "Jl. A 1" },
    destination: { contact_name: "B", contact_phone: "+62812", address: "Jl. B" },
  }
  const booking = (reference_id: string, courier: string, service: string) => ({
    reference_id,
    courier_code: courier,
    courier_service_code: service,
    origin: { place: jakarta, ...parties.origin },
    destination: { place: bandung, ...parties.destination },
    items,
    cash,
  })

  it("is quoted with its fee, by couriers that collect it, and charged as quoted", async () => {
    const parcel = { origin: jakarta, destination: bandung, items }
    const [plain, collecting] = [
      await quotes.quote(parcel),
      await quotes.quote({ ...parcel, cash }),
    ]
    expect(collecting.rates.every((rate) => rate.available_for_cash_on_delivery)).toBe(true)
    expect(plain.rates.length).toBeGreaterThan(collecting.rates.length)
    const [rate] = collecting.rates
    if (!rate) throw new Error("nobody collects")
    const bare = plain.rates.find(
      (one) =>
        one.courier_code === rate.courier_code &&
        one.courier_service_code === rate.courier_service_code
    )
    expect(rate.price - (bare?.price ?? 0)).toBe(12_000)

    const order = await client.createOrder(
      booking("shipment-cash", rate.courier_code, rate.courier_service_code)
    )

    expect(order.price).toBe(rate.price)
  })

  it("is told from other refusals where a courier does not collect it, or so much", async () => {
    const refusal = async (request: Parameters<BiteshipClient["createOrder"]>[0]) =>
      client.createOrder(request).catch((error: unknown) => error)
    const bare = booking("shipment-yes", "jne", "yes")
    const dear = {
      ...booking("shipment-dear", "jne", "reg"),
      cash: { ...cash, amount: 15_000_001 },
    }
    const unknown = { ...booking("shipment-ufo", "jne", "ufo") }
    for (const [request, code, isOfCash] of [
      [bare, 40002031, true],
      [dear, 40002030, true],
      [unknown, 40002027, false],
    ] as const) {
      const error = await refusal(request)
      if (!(error instanceof VendorError)) throw new Error("it was booked")
      expect([error.vendor_code, refusesCash(error)]).toEqual([code, isOfCash])
    }
  })
})

it.each([
  ["silent for 10 s", { latency_ms: 10_000 }],
  ["answering 500", { status: 500 }],
  ["answering 429", { status: 429 }],
  ["answering HTML", { status: 200, body: "<html>" }],
])("fails with a type while Biteship is %s", async (_, fault) => {
  await given(fault)
  await expect(
    quotes.quote({ origin: jakarta, destination: bandung, items })
  ).rejects.toMatchObject({ name: "VendorError" })
})
