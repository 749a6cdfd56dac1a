import { originToBook, type SellerOrigin } from "./origin"

const jogja: SellerOrigin = {
  contact_name: "Ani Lestari",
  address_1: "Jalan Kaliurang 5",
  district: "Depok",
  city: "Sleman",
  province: "DI Yogyakarta",
  postal_code: "55281",
  biteship_area_id: "IDNP6IDNC148",
  latitude: -7.756_789,
  longitude: 110.378_123,
  note: null,
}

describe("a courier comes", () => {
  it.each<[string, Partial<SellerOrigin>]>([
    ["to the door that was put right", { address_1: "Jalan Kaliurang 15" }],
    ["to whoever hands parcels over now", { contact_name: "Budi", note: "pagar hijau" }],
    ["to the spot that was moved by a few metres", { latitude: -7.756_9 }],
  ])("%s, within the place it was priced from", (_, change) => {
    const now = { ...jogja, ...change }
    expect(originToBook(jogja, now)).toBe(now)
  })

  it.each<[string, Partial<SellerOrigin>]>([
    ["postal code", { postal_code: "40115" }],
    ["area", { biteship_area_id: "IDNP9IDNC22" }],
    ["spot, kilometres away", { longitude: 110.5 }],
    ["spot, which was not told before", { latitude: null, longitude: null }],
  ])("to where it was priced from, though the shop has another %s now", (_, change) => {
    expect(originToBook(jogja, { ...jogja, ...change })).toBe(jogja)
  })

  it("to where the shop is, of an order that kept no origin", () => {
    expect(originToBook(null, jogja)).toBe(jogja)
  })
})
