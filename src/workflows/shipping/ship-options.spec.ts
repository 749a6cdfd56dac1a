import { chosenCourier } from "./chosen-courier"
import { collectionOf } from "./ship-options"

describe("how a courier gets a parcel", () => {
  it("is by pickup, as soon as it can, unless the seller says more", () => {
    expect(collectionOf({})).toEqual({ collection_method: "pickup", pickup_at: null, note: null })
  })

  it("is at the time in WIB that the seller chose", () => {
    const scheduled = { date: "2026-11-22", time: "09:30" }
    expect(collectionOf({ scheduled, note: "Pagar hijau" })).toEqual({
      collection_method: "pickup",
      pickup_at: new Date("2026-11-22T02:30:00Z"),
      note: "Pagar hijau",
    })
  })

  it("refuses a day that does not exist", () => {
    expect(() => collectionOf({ scheduled: { date: "2026-02-30", time: "09:30" } })).toThrow(
      expect.objectContaining({ code: "PICKUP_TIME_INVALID" })
    )
  })
})

describe("the courier a buyer chose", () => {
  const method = { id: "sm_1", name: "JNE", original_total: 9_000, total: 9_000 }

  it("is read from the method's data, whatever else lies there", () => {
    const data = { courier_name: "JNE", collection_methods: ["pickup"], insured_value: 50_000 }
    expect(chosenCourier({ shipping_methods: [{ ...method, data }] }, "sm_1")).toMatchObject({
      courier_name: "JNE",
      courier_service_name: null,
      collection_methods: ["pickup"],
      insured_value: 50_000,
    })
  })

  it.each([
    ["no order", null],
    ["another method", { shipping_methods: [{ ...method, id: "sm_2", data: null }] }],
    ["no data", { shipping_methods: [{ ...method, data: null }] }],
  ])("is unknown with %s", (_what, order) => {
    expect(chosenCourier(order, "sm_1")).toMatchObject({
      courier_name: null,
      collection_methods: [],
      insured_value: 0,
    })
  })
})
