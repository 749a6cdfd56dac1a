import type { Logger } from "@medusajs/framework/types"
import {
  type Answer,
  areasAnswer,
  FakeBiteship,
  type FakeCall,
  pricing,
  ratesAnswer,
} from "./fake-biteship.spec.helper"
import { BiteshipFulfillmentProvider } from "./service"

const biteship = new FakeBiteship()
const warnings: string[] = []
const logger = { warn: (text: string) => warnings.push(text) } as unknown as Logger
let provider: BiteshipFulfillmentProvider
let account = 0

beforeAll(() => biteship.start())
afterAll(() => biteship.stop())
beforeEach(() => {
  // Another key is another account: nothing kept by an earlier example.
  const api_key = `biteship_test.secret${account++}`
  provider = new BiteshipFulfillmentProvider({ logger }, biteship.options({ api_key }))
  biteship.answers(
    withAreas(() => ratesAnswer(pricing("jne", "reg", 11_000), pricing("jne", "yes", 20_000)))
  )
})

/** Biteship knows the buyer's area, whatever else it answers. */
function withAreas(rates: () => Answer): (call: FakeCall) => Answer {
  return ({ path }) => (path.includes("/maps/areas") ? areasAnswer(BANDUNG) : rates())
}

const BANDUNG = {
  id: "IDNB2",
  name: "Bandung Wetan, Bandung, Jawa Barat. 40115",
  administrative_division_level_1_name: "Jawa Barat",
  administrative_division_level_2_name: "Bandung",
  administrative_division_level_3_name: "Bandung Wetan",
  postal_code: 40115,
}
const option = {
  seller_id: "sel_1",
  shipping_profile_id: "sp_1",
  origin: { area_id: "IDNA1", postal_code: "12250", latitude: null, longitude: null },
}
const line = (profile: string) => ({
  title: "Kemeja",
  quantity: 1,
  unit_price: 150_000,
  variant: { weight: 300, product: { shipping_profile: { id: profile } } },
})
const cart = {
  items: [line("sp_1"), line("sp_2")],
  shipping_address: {
    first_name: "Sari",
    phone: "0812-3456-7890",
    address_1: "Jl. Riau 1",
    city: "Bandung",
    province: "Jawa Barat",
    postal_code: "40115",
    country_code: "id",
    metadata: { biteship_area_id: BANDUNG.id },
  },
}
const refusal = (code: string) => expect.objectContaining({ code })

it("prices the chosen courier, never at the client's price", async () => {
  const choice = { courier_code: "jne", courier_service_code: "yes", price: 1 }
  await expect(provider.calculatePrice(option, choice, cart)).resolves.toEqual({
    calculated_amount: 20_000,
    is_calculated_price_tax_inclusive: true,
  })
})

it("prices the cheapest when none is chosen, asking Biteship once for price and data", async () => {
  await expect(provider.calculatePrice(option, {}, cart)).resolves.toMatchObject({
    calculated_amount: 11_000,
  })
  const data = await provider.validateFulfillmentData(option, { price: 1, evil: true }, cart)
  expect(data).toEqual({
    seller_id: "sel_1",
    origin: expect.objectContaining({ postal_code: expect.any(String) }),
    courier_code: "jne",
    courier_service_code: "reg",
    courier_name: "JNE",
    courier_service_name: "jne reg",
    price: 11_000,
    duration: "1 - 2 days",
    quoted_at: expect.any(String),
    collection_methods: [],
    insurance: false,
    insured_value: 0,
    insurance_fee: 0,
  })
  const asked = biteship.calls.filter(({ path }) => path.includes("/rates/"))
  expect(asked).toHaveLength(1)
  expect(asked[0]?.body).toMatchObject({ items: [{ name: "Kemeja", weight: 300 }] })
})

describe("insurance", () => {
  /** Biteship asks 2,000 for it; TIKI has none. */
  const insuring = ({ body }: { body: unknown }) => {
    const isAsked = typeof body === "object" && body !== null && "courier_insurance" in body
    const jne = isAsked
      ? pricing("jne", "reg", 13_000, { insurance_fee: 2_000, available_for_insurance: true })
      : pricing("jne", "reg", 11_000, { available_for_insurance: true })
    return ratesAnswer(jne, pricing("tiki", "reg", 9_000))
  }
  const offering = (insurance: "never" | "offered" | "always" | boolean) => {
    const options = biteship.options({ api_key: `biteship_test.secret${account++}` })
    biteship.answers((call) => withAreas(() => insuring(call))(call))
    return new BiteshipFulfillmentProvider({ logger }, { ...options, insurance })
  }

  it("is in the price of who wants it, and stays in it when Medusa prices the cart again", async () => {
    const insurer = offering("offered")
    const plain = await insurer.validateFulfillmentData(option, { courier_code: "jne" }, cart)
    expect(plain).toMatchObject({ price: 11_000, insurance: false, insured_value: 0 })

    const choice = { courier_code: "jne", insurance: true }
    const data = await insurer.validateFulfillmentData(option, choice, cart)

    expect(data).toMatchObject({ price: 13_000, insurance: true, insured_value: 150_000 })
    for (const [chosen, calculated_amount] of [
      [choice, 13_000],
      [data, 13_000],
      [plain, 11_000],
    ] as const)
      await expect(insurer.calculatePrice(option, chosen, cart)).resolves.toMatchObject({
        calculated_amount,
      })
  })

  it.each([["offered"], ["never"], [false]] as const)(
    "that a courier does not have is refused where it is %s",
    async (policy) => {
      const insurer = offering(policy)
      const choice = { courier_code: "tiki", insurance: true }
      await expect(insurer.calculatePrice(option, choice, cart)).rejects.toEqual(
        refusal("INSURANCE_NOT_OFFERED")
      )
      await expect(insurer.validateFulfillmentData(option, choice, cart)).rejects.toEqual(
        refusal("INSURANCE_NOT_OFFERED")
      )
    }
  )

  it.each([["always"], [true]] as const)(
    "is in every price that can have it where it is %s",
    async (policy) => {
      const insurer = offering(policy)
      const [jne, tiki] = await Promise.all(
        ["jne", "tiki"].map((courier_code) =>
          insurer.validateFulfillmentData(option, { courier_code }, cart)
        )
      )
      expect(jne).toMatchObject({ price: 13_000, insurance: false, insured_value: 150_000 })
      expect(tiki).toMatchObject({ price: 9_000, insured_value: 0 })
    }
  )

  it("is dropped with its courier when the marketplace gives it up", async () => {
    const stored = await offering("offered").validateFulfillmentData(
      option,
      { courier_code: "jne", insurance: true },
      cart
    )
    await expect(offering("never").calculatePrice(option, stored, cart)).resolves.toEqual({
      is_calculated_price_tax_inclusive: true,
    })
  })
})

it("refuses a courier that Biteship does not offer", async () => {
  const choice = { courier_code: "ufo" }
  await expect(provider.calculatePrice(option, choice, cart)).rejects.toEqual(
    refusal("COURIER_NOT_OFFERED")
  )
  await expect(provider.validateFulfillmentData(option, choice, cart)).rejects.toEqual(
    refusal("COURIER_NOT_OFFERED")
  )
})

it("asks for an address first", async () => {
  const bare = { ...cart, shipping_address: null }
  await expect(provider.calculatePrice(option, {}, bare)).rejects.toEqual(refusal("ORD_003"))
})

it.each([
  ["without a phone", { phone: null }, /phone: an Indonesian mobile number/],
  ["with a phone that is none", { phone: "tidak ada" }, /phone: an Indonesian mobile number/],
  ["without a name", { first_name: " ", last_name: null }, /first_name: /],
  ["without a street", { address_1: "-" }, /address_1: /],
  ["with a bad postal code", { postal_code: "1031" }, /postal_code: five digits/],
  ["abroad", { country_code: "sg" }, /country_code: Indonesia/],
  [
    "with the area of another code",
    { metadata: { biteship_area_id: "IDNP0" } },
    /biteship_area_id: /,
  ],
  ["with the city of another code", { city: "Jayapura" }, /city: .*Bandung Wetan, Bandung/],
  ["with a code of another province", { postal_code: "99111" }, /postal_code: 99111/],
  [
    "with coordinates of another island",
    { metadata: { latitude: -2.53, longitude: 140.72 } },
    /latitude, metadata.longitude/,
  ],
  ["with a latitude alone", { metadata: { latitude: -6.9 } }, /metadata: latitude and longitude/],
  ["with a longitude in words", { metadata: { latitude: -6.9, longitude: "timur" } }, /metadata: /],
  ["with an empty longitude", { metadata: { latitude: "-6.9", longitude: "" } }, /metadata: /],
])("takes no courier for an address %s, and names the field", async (_, change, says) => {
  const address = { ...cart.shipping_address, ...change }
  const context = { ...cart, shipping_address: address }
  const refused = { code: "ORD_003", message: expect.stringMatching(says) }

  await expect(provider.validateFulfillmentData(option, {}, context)).rejects.toMatchObject(refused)
})

it("does not say that the address is missing when only its postal code is bad", async () => {
  const context = {
    ...cart,
    shipping_address: { ...cart.shipping_address, postal_code: "abcde", metadata: {} },
  }

  await expect(provider.calculatePrice(option, {}, context)).rejects.toMatchObject({
    code: "ORD_003",
    message: expect.stringContaining("postal_code: five digits"),
  })
})

it.each([
  ["silent for long", "silence"],
  ["out of order", { status: 500, text: "<html>" }],
  ["gone", "hang up"],
] as const)("says ORD_004 when Biteship is %s", async (_, answer) => {
  biteship.answers(() => answer)
  await expect(provider.calculatePrice(option, {}, cart)).rejects.toEqual(refusal("ORD_004"))
  expect(warnings.join()).not.toContain("secret")
})

describe("when Medusa refreshes a cart with a method already chosen", () => {
  const withoutPrice = { is_calculated_price_tax_inclusive: true }

  it.each([
    ["Biteship is down", cart, "hang up"],
    ["the courier is gone", cart, ratesAnswer(pricing("pos", "reg", 9_000))],
    ["the address is gone", { ...cart, shipping_address: null }, ratesAnswer()],
    ["the seller's pieces are gone", { ...cart, items: [line("sp_2")] }, ratesAnswer()],
  ] as const)("gives no price, so that the cart goes on, if %s", async (_, context, answer) => {
    const stored = await provider.validateFulfillmentData(option, {}, cart)
    const elsewhere = { ...option, origin: { ...option.origin, area_id: "IDNMOVED" } }
    biteship.answers(withAreas(() => answer))
    await expect(provider.calculatePrice(elsewhere, { ...stored }, context)).resolves.toEqual(
      withoutPrice
    )
  })

  it("gives none for an option that is not a seller's", async () => {
    await expect(provider.calculatePrice({ id: "biteship" }, {}, cart)).resolves.toEqual(
      withoutPrice
    )
  })
})

describe("fulfillments", () => {
  it("are refused when they do not come from a seller order", async () => {
    await expect(provider.createFulfillment({}, [], undefined, {})).rejects.toEqual(
      refusal("SHIP_FROM_SELLER_ORDER")
    )
  })

  it("keep the courier and the booking that the seller order made, without booking again", async () => {
    const metadata = { shipment_id: "ship_1", biteship_order_id: "b1", tracking_number: "WB1" }
    const made = await provider.createFulfillment({ courier_code: "jne" }, [], undefined, {
      metadata,
    })
    expect(made).toEqual({
      data: { courier_code: "jne", shipment_id: "ship_1", biteship_order_id: "b1" },
      labels: [{ tracking_number: "WB1", tracking_url: "", label_url: "" }],
    })
    expect(biteship.calls).toHaveLength(0)
    await expect(provider.cancelFulfillment()).resolves.toEqual({})
  })
})

it("names the wrong option at boot without showing its value", () => {
  const wrong = { api_key: "", base_url: "no-url-secret" }
  expect(() => BiteshipFulfillmentProvider.validateOptions(wrong)).toThrow(/api_key.*base_url/)
  expect(() => BiteshipFulfillmentProvider.validateOptions(wrong)).not.toThrow(/no-url-secret/)
})
