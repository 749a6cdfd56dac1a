import { origin, phone, StoreListSellers, StoreOpenShop } from "./contract"

const place = {
  contact_name: "Ani",
  address_1: "Jalan Kaliurang 5",
  city: "Sleman",
  province: "DI Yogyakarta",
  postal_code: "55281",
}
const shop = { name: "Lemari Ani", handle: "lemari-ani", phone: "081234567890", origin: place }

describe("a phone number", () => {
  it.each([
    "081234567890",
    "+6281234567890",
    "6281234567890",
    "0812-3456-7890",
    "0812 3456 7890",
    "(0812) 3456.7890",
    "+62 812-3456-7890",
    " 081234567890 ",
    "81234567890",
    "+62 (0)812-3456-7890",
  ])("%j is kept as +6281234567890", (typed) => {
    expect(phone.parse(typed)).toBe("+6281234567890")
  })

  it.each([
    ["the shortest", "0811123456", "+62811123456"],
    ["the longest", "0812345678901", "+62812345678901"],
  ])("may be %s", (_, typed, kept) => {
    expect(phone.parse(typed)).toBe(kept)
  })

  it.each([
    "",
    "0",
    "08123456",
    "081234567890123456",
    "0218765432",
    "+6221876543",
    "+15551234567",
    "++6281234567890",
    "0812345678x",
    "081234567890\0",
    81234567890,
    null,
  ])("%j is refused", (typed) => {
    expect(phone.safeParse(typed).success).toBe(false)
  })
})

describe("where parcels start", () => {
  it("needs no area, coordinates or note", () => {
    expect(origin.parse(place)).toEqual({
      ...place,
      district: null,
      biteship_area_id: null,
      latitude: null,
      longitude: null,
      note: null,
    })
  })

  it.each([
    [{ latitude: -7.75, longitude: 110.4 }, true],
    [{ latitude: null, longitude: null }, true],
    [{ latitude: -7.75 }, false],
    [{ longitude: 110.4, latitude: null }, false],
  ])("%j is a whole coordinate or none: %p", (coordinate, whole) => {
    expect(origin.safeParse({ ...place, ...coordinate }).success).toBe(whole)
  })

  it("takes a postal code as a number, too", () => {
    expect(origin.parse({ ...place, postal_code: 55281 }).postal_code).toBe("55281")
  })

  it.each([
    ["a postal code of four digits", { postal_code: "5528" }],
    ["a postal code of letters", { postal_code: "5528a" }],
    ["a postal code that starts with 0", { postal_code: "05281" }],
    ["no city", { city: " " }],
    ["a place outside Indonesia", { latitude: 52.5, longitude: 13.4 }],
    ["coordinates as text", { latitude: "-7.7", longitude: "110.4" }],
    ["no number", { latitude: Number.NaN, longitude: 110.4 }],
    ["a long note", { note: "x".repeat(151) }],
  ])("is refused with %s", (_, change) => {
    expect(origin.safeParse({ ...place, ...change }).success).toBe(false)
  })
})

describe("opening a shop", () => {
  it("reads what a shop needs", () => {
    expect(StoreOpenShop.parse(shop)).toMatchObject({
      name: "Lemari Ani",
      phone: "+6281234567890",
      description: null,
    })
  })

  it.each(["status", "customer_id"])("is refused with a %s", (field) => {
    expect(StoreOpenShop.safeParse({ ...shop, [field]: "other" }).success).toBe(false)
  })

  it.each(["lemari-ani", "abc", "123", "a1-b2-c3", "x".repeat(40)])(
    "takes the handle %s",
    (handle) => {
      expect(StoreOpenShop.safeParse({ ...shop, handle }).success).toBe(true)
    }
  )

  it.each([
    "ab",
    "x".repeat(41),
    "Lemari",
    "lemari ani",
    "-ani",
    "ani-",
    "a--b",
    "a_b",
    "ani/../x",
    "änï",
    "ani\n",
  ])("refuses the handle %j", (handle) => {
    expect(StoreOpenShop.safeParse({ ...shop, handle }).success).toBe(false)
  })

  it.each(["name", "handle", "phone", "origin"])("needs a %s", (field) => {
    expect(StoreOpenShop.safeParse({ ...shop, [field]: undefined }).success).toBe(false)
  })
})

it("lists sellers by a word, page by page", () => {
  expect(StoreListSellers.parse({ q: " ani ", limit: "5" })).toEqual({
    q: "ani",
    limit: 5,
    offset: 0,
  })
  expect(StoreListSellers.safeParse({ q: "x".repeat(61) }).success).toBe(false)
  expect(StoreListSellers.safeParse({ q: ["a", "b"] }).success).toBe(false)
})
