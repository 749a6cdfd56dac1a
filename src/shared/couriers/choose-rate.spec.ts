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
  expect(chooseRate(quote, choice, "never").courier_service_name).toBe(name)
})

it("refuses a courier that was not offered", () => {
  const choice = { courier_code: "jne", courier_service_code: "rocket" }
  expect(() => chooseRate(quote, choice, "never")).toThrow(
    expect.objectContaining({ type: "invalid_data", code: "COURIER_NOT_OFFERED" })
  )
  expect(() => chooseRate({ rates: [], complete: true }, {}, "never")).toThrow(
    expect.objectContaining({ code: "COURIER_NOT_OFFERED" })
  )
})

it("does not call a courier gone while Biteship did not answer for all", () => {
  const partial = { rates, complete: false }
  expect(() => chooseRate(partial, { courier_code: "gojek" }, "never")).toThrow(
    expect.objectContaining({ code: "ORD_004" })
  )
})

describe("insurance", () => {
  const [bare, dear, forced] = [
    pricing("jne", "reg", 11_000),
    { ...pricing("tiki", "reg", 14_000), available_for_insurance: true },
    { ...pricing("jntcargo", "ft", 30_000), insurance_fee: 2_000 },
  ]
  const of = (...pricing: object[]) => ({ rates: parseRates({ pricing }) ?? [], complete: true })
  const notOffered = expect.objectContaining({
    type: "invalid_data",
    code: "INSURANCE_NOT_OFFERED",
  })

  it("is taken at the cheapest courier that has it", () => {
    const all = of(bare, dear, forced)
    expect(chooseRate(all, { insurance: true }, "offered").courier_code).toBe("tiki")
    expect(chooseRate(all, { insurance: false }, "offered").courier_code).toBe("jne")
    expect(chooseRate(all, {}, "offered").courier_code).toBe("jne")
  })

  it("is refused by a courier that has none, and by all where the marketplace insures nothing", () => {
    const choice = { courier_code: "jne", insurance: true }
    expect(() => chooseRate(of(bare, dear), choice, "offered")).toThrow(notOffered)
    expect(() => chooseRate(of(bare, dear), { insurance: true }, "never")).toThrow(notOffered)
  })

  it("of a courier that insures whatever it carries is no more than what it asks anyway", () => {
    const choice = { courier_code: "jntcargo", insurance: true }
    expect(chooseRate(of(bare, forced), choice, "never").price).toBe(30_000)
  })

  it("is not called impossible while nobody answered for all", () => {
    const partial = { ...of(bare), complete: false }
    expect(() => chooseRate(partial, { insurance: true }, "offered")).toThrow(
      expect.objectContaining({ code: "ORD_004" })
    )
  })

  it("is yes or no", () => {
    expect(parseChoice({ courier_code: "jne", insurance: true })).toEqual({
      courier_code: "jne",
      insurance: true,
    })
    expect(() => parseChoice({ insurance: "yes" })).toThrow(notOffered)
  })
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
