import { isPricedElsewhere } from "./courier-data"
import type { SellerOptionData } from "./parcel"

const origin: SellerOptionData["origin"] = {
  area_id: "IDNP6IDNC148",
  postal_code: "55281",
  latitude: -7.76,
  longitude: 110.38,
  contact_name: "",
  contact_phone: "",
  address: "",
}

it.each([
  ["the same place", { ...origin }, false],
  [
    "the same place, with its keys in another order",
    Object.fromEntries(Object.entries(origin).toReversed()),
    false,
  ],
  ["another postal code", { ...origin, postal_code: "40115" }, true],
  ["another area", { ...origin, area_id: "IDNP9IDNC22" }, true],
  ["coordinates a kilometre off", { ...origin, latitude: -7.75 }, true],
  ["a place that is none", "Bandung", true],
])("a courier that was priced from %s", (_, pricedFrom, isElsewhere) => {
  expect(isPricedElsewhere({ courier_code: "jne", origin: pricedFrom }, { origin })).toBe(
    isElsewhere
  )
})

it.each([null, undefined, {}, { courier_code: "jne" }])(
  "a courier that does not tell where it was priced from (%j) is taken as it is",
  (data) => {
    expect(isPricedElsewhere(data, { origin })).toBe(false)
  }
)
