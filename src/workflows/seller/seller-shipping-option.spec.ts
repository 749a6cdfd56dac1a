import type { SellerOrigin } from "../../domain/seller/origin"
import { profileName, sellerShippingOption } from "./seller-shipping-option"

const origin: SellerOrigin = {
  contact_name: "Ani Lestari",
  address_1: "Jalan Kaliurang 5",
  district: "Depok",
  city: "Sleman",
  province: "DI Yogyakarta",
  postal_code: "55281",
  biteship_area_id: "IDNP6IDNC148",
  latitude: -7.756_789,
  longitude: 110.378_123,
  note: "rumah pagar hijau",
}
const option = (change: Partial<SellerOrigin> = {}) =>
  sellerShippingOption({
    provider_id: "biteship_biteship",
    seller_id: "sel_ani",
    name: "Toko Ani",
    couriers: ["jne"],
    origin: { ...origin, ...change },
    service_zone_id: "serzo_1",
    shipping_profile_id: "sp_ani",
  })

it("is a calculated price of Biteship in the seller's own profile", () => {
  expect(option()).toMatchObject({
    name: "Toko Ani",
    price_type: "calculated",
    provider_id: "biteship_biteship",
    service_zone_id: "serzo_1",
    shipping_profile_id: "sp_ani",
    data: { seller_id: "sel_ani", shipping_profile_id: "sp_ani" },
  })
})

it("tells any storefront where a parcel starts, roughly", () => {
  expect(option().data).toMatchObject({
    origin: {
      area_id: "IDNP6IDNC148",
      postal_code: "55281",
      latitude: -7.76,
      longitude: 110.38,
    },
  })
})

it("tells a quote with whom its parcels go", () => {
  expect(option().data).toMatchObject({ couriers: ["jne"] })
})

it("tells nobody who lives there", () => {
  const told = JSON.stringify(option())

  for (const secret of ["Ani Lestari", "Kaliurang", "Depok", "pagar hijau", "756789", "378123"]) {
    expect(told).not.toContain(secret)
  }
})

it("has no coordinates where the seller gave none", () => {
  expect(option({ latitude: null, longitude: null }).data).toMatchObject({
    origin: { latitude: null, longitude: null },
  })
})

it.each([
  [0.004_9, 0],
  [0.005_1, 0.01],
  [-0.006, -0.01],
  [110.1 + 0.2, 110.3],
])("rounds %d degrees to %d, without a tail of decimals", (given, told) => {
  expect(option({ latitude: given }).data).toMatchObject({ origin: { latitude: told } })
})

it("keeps the profiles of two shops of one name apart", () => {
  expect(profileName({ name: "Toko Ani", handle: "toko-ani" })).toBe("Toko Ani (toko-ani)")
  expect(profileName({ name: "Toko Ani", handle: "ani-2" })).not.toBe("Toko Ani (toko-ani)")
})
