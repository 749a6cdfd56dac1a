import { cartParcel, parseOptionData, placeOfAddress } from "./parcel"
import { parcelItems } from "./parcel-items"

const line = (profile: string, variant: object = {}, more: object = {}) => ({
  product_title: "Kemeja",
  quantity: 1,
  unit_price: 150_000,
  variant: { weight: 300, ...variant, product: { shipping_profile: { id: profile } } },
  ...more,
})
const optionData = {
  seller_id: "sel_1",
  shipping_profile_id: "sp_1",
  origin: {
    area_id: "IDNA1",
    postal_code: "12250",
    latitude: -6.2,
    longitude: 106.8,
    contact_name: "Ani",
    contact_phone: "+62811",
    address: "Jl. A 1",
  },
}

describe("parcelItems", () => {
  it("takes only the lines of the seller", () => {
    expect(parcelItems([line("sp_1"), line("sp_2"), { title: "none" }], "sp_1")).toEqual([
      { name: "Kemeja", category: "fashion", value: 150_000, quantity: 1, weight: 300 },
    ])
  })

  it.each([
    ["the variant's weight", line("sp_1", { weight: 250.2 }), 251],
    [
      "the product's weight as text",
      line("sp_1", { weight: null }, { product: { weight: "700" } }),
      700,
    ],
    ["a kilogram for nothing", line("sp_1", { weight: null }), 1_000],
    ["a kilogram for nonsense", line("sp_1", { weight: -5 }), 1_000],
  ])("weighs by %s", (_, given, grams) => {
    expect(parcelItems([given], "sp_1")).toMatchObject([{ weight: grams }])
  })

  it("adds measures that are known, and reads Medusa's big numbers", () => {
    const big = { valueOf: () => 99_000 }
    const given = line("sp_1", { length: 30, width: 20.4, height: 0 }, { unit_price: big })
    expect(parcelItems([given], "sp_1")).toMatchObject([{ length: 30, width: 21, value: 99_000 }])
    expect(parcelItems([given], "sp_1")[0]).not.toHaveProperty("height")
  })
})

describe("placeOfAddress", () => {
  it("reads area and coordinates from metadata", () => {
    const metadata = { biteship_area_id: "IDNB2", latitude: "-6.9", longitude: 107.6 }
    expect(placeOfAddress({ postal_code: " 40115 ", metadata })).toEqual({
      area_id: "IDNB2",
      postal_code: "40115",
      latitude: -6.9,
      longitude: 107.6,
    })
  })

  it.each([
    [null],
    [{}],
    [{ postal_code: "" }],
    [{ postal_code: "ABC" }],
    [{ metadata: { biteship_area_id: 7, latitude: -6 } }],
    [{ metadata: { biteship_area_id: "../../x", latitude: 200, longitude: "x" } }],
  ])("finds no place in %j", (address) => expect(placeOfAddress(address)).toBeNull())

  it("never takes half a coordinate", () => {
    expect(placeOfAddress({ postal_code: "40115", metadata: { latitude: -6.9 } })).toMatchObject({
      latitude: null,
      longitude: null,
    })
  })
})

describe("cartParcel", () => {
  const option = parseOptionData(optionData)
  if (!option) throw new Error("the option of this spec must be ours")

  it("starts at the seller and ends at the buyer", () => {
    const cart = { items: [line("sp_1")], shipping_address: { postal_code: "40115" } }
    expect(cartParcel(option, cart)).toMatchObject({
      request: {
        origin: { area_id: "IDNA1" },
        destination: { area_id: null, postal_code: "40115" },
        items: [{ weight: 300 }],
      },
    })
  })

  it("says what is missing", () => {
    expect(cartParcel(option, {})).toEqual({ missing: "items" })
    expect(cartParcel(option, { items: [line("sp_1")] })).toEqual({ missing: "destination" })
  })

  it("knows options that are not ours", () => {
    expect(parseOptionData({ id: "biteship" })).toBeNull()
    expect(parseOptionData(null)).toBeNull()
  })
})
