import { parseRates } from "../../providers/fulfillment-biteship/answers/rate"
import { pricing } from "../../providers/fulfillment-biteship/fake-biteship.spec.helper"
import { chooseRate, parseChoice } from "./choose-rate"

const rates =
  parseRates({
    pricing: [
      pricing("jne", "yes", 20_000),
      pricing("jne", "reg", 11_000),
      pricing("tiki", "reg", 9_000),
      pricing("dash_express", "SAME_DAY", 30_000),
    ],
  }) ?? []
const quote = { rates, complete: true }

it.each([
  ["nothing", {}, "tiki reg"],
  ["a courier", { courier_code: "jne" }, "jne reg"],
  ["a courier and a service", { courier_code: "jne", courier_service_code: "yes" }, "jne yes"],
  [
    "another case",
    { courier_code: "dash_express", courier_service_code: "same_day" },
    "dash_express SAME_DAY",
  ],
])("takes the cheapest that fits %s", (_, choice, name) => {
  expect(chooseRate(quote, choice).courier_service_name).toBe(name)
})

it("refuses a courier that was not offered", () => {
  const choice = { courier_code: "jne", courier_service_code: "rocket" }
  expect(() => chooseRate(quote, choice)).toThrow(
    expect.objectContaining({ type: "invalid_data", code: "COURIER_NOT_OFFERED" })
  )
  expect(() => chooseRate({ rates: [], complete: true }, {})).toThrow(
    expect.objectContaining({ code: "COURIER_NOT_OFFERED" })
  )
})

it("does not call a courier gone while Biteship did not answer for all", () => {
  const partial = { rates, complete: false }
  expect(() => chooseRate(partial, { courier_code: "gojek" })).toThrow(
    expect.objectContaining({ code: "ORD_004" })
  )
})

it("reads the two codes of a client and nothing else", () => {
  expect(parseChoice({ courier_code: "jne", price: 1, admin: true })).toEqual({
    courier_code: "jne",
  })
  expect(parseChoice(undefined)).toEqual({})
  expect(() => parseChoice({ courier_code: { $ne: 1 } })).toThrow(
    expect.objectContaining({ code: "COURIER_NOT_OFFERED" })
  )
})
