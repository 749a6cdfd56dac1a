import { rupiah } from "../../domain/money/rupiah"
import { parseRates } from "../../providers/fulfillment-biteship/answers/rate"
import type { RatesRequest } from "../../providers/fulfillment-biteship/client"
import { pricing } from "../../providers/fulfillment-biteship/fake-biteship.spec.helper"
import { biteshipOptions } from "../../providers/fulfillment-biteship/options"
import { quotedBiteship } from "../../providers/fulfillment-biteship/quote-legs"
import { VendorError } from "../json-http"
import type { CourierRate } from "./courier-rate"
import { RateQuotes } from "./quotes"

const options = biteshipOptions.parse({
  api_key: "biteship_test.k",
  couriers: ["jne", "pos", "gojek"],
})
const item = {
  name: "Tas",
  category: "fashion",
  value: rupiah(1),
  quantity: 1,
  weight: 500,
} as const
const jakarta = { area_id: "A", postal_code: "12250", latitude: -6.2, longitude: 106.8 }
const bandung = { area_id: "B", postal_code: "40115", latitude: null, longitude: null }
const request = { origin: jakarta, destination: bandung, items: [item] }
const down = new VendorError({
  vendor: "biteship",
  code: "VENDOR_TIMEOUT",
  message: "slow",
  retryable: true,
})

function given(answer: (request: RatesRequest) => CourierRate[] | Promise<CourierRate[]>) {
  const calls: RatesRequest[] = []
  const time = { now: 0 }
  const biteship = { answer }
  const rates = async (asked: RatesRequest) => {
    calls.push(asked)
    return biteship.answer(asked)
  }
  const vendor = quotedBiteship({ rates }, options)
  const quotes = new RateQuotes(vendor, { now: () => time.now, halfOpenAfterMs: 50 })
  return { calls, time, biteship, quotes }
}

const offers = (...lines: unknown[]) => parseRates({ pricing: lines }) ?? []
const fails = () => Promise.reject(down)

it("asks once however many ask at a time, and again only after the price expired", async () => {
  const { calls, quotes, time } = given(() => offers(pricing("jne", "reg", 11_000)))
  await Promise.all([quotes.quote(request), quotes.quote(request), quotes.quote(request)])
  await quotes.quote({ ...request, items: [{ ...item, name: "another name" }] })
  expect(calls).toHaveLength(1)
  time.now = 300_001
  await quotes.quote(request)
  expect(calls).toHaveLength(2)
})

it("asks again for another weight, address or value", async () => {
  const { calls, quotes } = given(() => [])
  await quotes.quote(request)
  await quotes.quote({ ...request, items: [{ ...item, weight: 900 }] })
  await quotes.quote({ ...request, destination: { ...bandung, area_id: "C" } })
  await quotes.quote({ ...request, items: [{ ...item, value: rupiah(2) }] })
  expect(calls).toHaveLength(4)
})

it("sorts by price, shows each service once and says until when", async () => {
  const { quotes } = given(() =>
    offers(
      pricing("pos", "reg", 12_000),
      pricing("jne", "yes", 20_000),
      pricing("jne", "reg", 11_000),
      pricing("jne", "yes", 19_000)
    )
  )
  const quote = await quotes.quote(request)
  expect(quote.rates.map((rate) => rate.price)).toEqual([11_000, 12_000, 19_000])
  expect(quote).toMatchObject({ expires_at: new Date(300_000), complete: true })
})

it("asks instant couriers by coordinates in a call of their own, only if both sides have some", async () => {
  const { calls, quotes } = given(() => [])
  await quotes.quote(request)
  expect(calls.map((call) => call.couriers)).toEqual([["jne", "pos"]])
  calls.length = 0
  await quotes.quote({ ...request, destination: { ...bandung, latitude: -6.9, longitude: 107.6 } })
  // The regular couriers are known from above.
  expect(calls).toMatchObject([
    { couriers: ["gojek"], origin: { kind: "coordinate" }, destination: { kind: "coordinate" } },
  ])
})

it("shows the couriers that answered when others did not", async () => {
  const { quotes } = given((asked) =>
    asked.couriers.includes("gojek") ? offers(pricing("gojek", "instant", 30_000)) : fails()
  )
  const near = { ...bandung, latitude: -6.3, longitude: 106.9 }
  const quote = await quotes.quote({ ...request, destination: near })
  expect(quote.rates.map((rate) => rate.courier_code)).toEqual(["gojek"])
  expect(quote.complete).toBe(false)
})

it("stands in with the last good prices for a day while Biteship is down", async () => {
  const { quotes, time, biteship } = given(() => offers(pricing("jne", "reg", 11_000)))
  await quotes.quote(request)
  biteship.answer = fails
  time.now = 23 * 3_600_000
  const quote = await quotes.quote(request)
  expect(quote.rates).toHaveLength(1)
  expect(quote).toMatchObject({
    quoted_at: new Date(0),
    expires_at: new Date(time.now + 15_000),
  })
  time.now = 25 * 3_600_000
  await expect(quotes.quote(request)).rejects.toBe(down)
})

it("asks whoever stands in for the couriers that are silent, until the vendor answers again", async () => {
  const { quotes, time, biteship } = given(fails)
  const asked: unknown[] = []
  const [other] = offers(pricing("jne", "reg", 13_000))
  quotes.standInBy(async ({ couriers }) => {
    asked.push(couriers)
    return other ? [other] : []
  })
  const stoodIn = await quotes.quote(request)
  expect(asked).toEqual([["jne", "pos"]])
  expect(stoodIn).toMatchObject({ complete: false, expires_at: new Date(15_000) })
  expect(stoodIn.rates.map(({ price }) => price)).toEqual([13_000])
  biteship.answer = () => offers(pricing("jne", "reg", 11_000))
  time.now = 15_001
  const again = await quotes.quote(request)
  expect([again.complete, again.rates[0]?.price]).toEqual([true, 11_000])
})

it("says why the vendor was silent when who stands in knows nothing either", async () => {
  const { quotes } = given(fails)
  quotes.standInBy(async () => {
    throw new Error("the other one is down too")
  })
  await expect(quotes.quote(request)).rejects.toBe(down)
})

it("leaves Biteship alone after five failures in a row, and tries again later", async () => {
  const { quotes, calls, biteship } = given(fails)
  for (let n = 0; n < 5; n++) await expect(quotes.quote(request)).rejects.toBe(down)
  await expect(quotes.quote(request)).rejects.toMatchObject({ code: "VENDOR_CIRCUIT_OPEN" })
  expect(calls).toHaveLength(5)
  biteship.answer = () => offers(pricing("jne", "reg", 11_000))
  await new Promise((later) => setTimeout(later, 60))
  await expect(quotes.quote(request)).resolves.toMatchObject({ complete: true })
})

it("does not take refusals for a failure of Biteship", async () => {
  const refusal = new VendorError({
    vendor: "biteship",
    code: "VENDOR_REJECTED",
    message: "no",
    retryable: false,
  })
  const { quotes, calls } = given(() => Promise.reject(refusal))
  for (let n = 0; n < 8; n++) await expect(quotes.quote(request)).rejects.toBe(refusal)
  expect(calls).toHaveLength(8)
})
