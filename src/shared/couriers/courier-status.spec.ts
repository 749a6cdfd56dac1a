import {
  COURIER_STATUS_NAMES,
  type CourierStatusName,
  courierStatus,
  furthestStep,
} from "./courier-status"

const TABLE = [
  ["confirmed", "nowhere", "on its way"],
  ["scheduled", "nowhere", "on its way"],
  ["allocated", "nowhere", "on its way"],
  ["picking_up", "nowhere", "on its way"],
  ["pickingUp", "nowhere", "on its way"],
  ["picked", "shipped", "on its way"],
  ["in_transit", "shipped", "on its way"],
  ["inTransit", "shipped", "on its way"],
  ["dropping_off", "shipped", "on its way"],
  ["droppingOff", "shipped", "on its way"],
  ["delivered", "delivered", "on its way"],
  ["on_hold", "nowhere", "in trouble"],
  ["onHold", "nowhere", "in trouble"],
  ["return_in_transit", "shipped", "in trouble"],
  ["returnInTransit", "shipped", "in trouble"],
  ["returned", "shipped", "in trouble"],
  ["rejected", "nowhere", "in trouble"],
  ["cancelled", "nowhere", "in trouble"],
  ["courier_not_found", "nowhere", "in trouble"],
  ["courierNotFound", "nowhere", "in trouble"],
  ["disposed", "shipped", "in trouble"],
] as const

it.each(TABLE)("%s has come as far as: %s, %s", (raw, reached, care) => {
  expect(courierStatus(raw)).toMatchObject({ reached, trouble: care === "in trouble" })
})

it("has a row in this table for each status", () => {
  const tested = new Set(TABLE.map(([raw]) => courierStatus(raw)?.status))
  expect(tested).toEqual(new Set(COURIER_STATUS_NAMES))
})

it.each([["teleported"], [""], ["constructor"], ["__proto__"], [null], [7], [undefined]])(
  "does not know %s",
  (raw) => expect(courierStatus(raw)).toBeNull()
)

describe("the furthest step of a parcel", () => {
  it.each<[CourierStatusName[], CourierStatusName | null, string]>([
    [["confirmed", "picked"], "on_hold", "picked"],
    [["picked", "in_transit"], "cancelled", "picked"],
    [["allocated"], "on_hold", "on_hold"],
    [["confirmed", "delivered"], "in_transit", "delivered"],
    [["confirmed"], "delivered", "delivered"],
    [["delivered"], null, "delivered"],
    [["picked", "delivered"], "return_in_transit", "return_in_transit"],
    [["picked", "delivered"], "on_hold", "picked"],
    [["delivered"], "on_hold", "on_hold"],
    [[], "returned", "returned"],
  ])("after %j and now %s is %s", (passed, now, step) => {
    expect(furthestStep(now, passed)?.status).toBe(step)
  })

  it("is none where nothing is known", () => {
    expect(furthestStep(null, [])).toBeNull()
  })

  it("is never less than what the last report says, in whatever order the others came", () => {
    const far = ["nowhere", "shipped", "delivered"]
    for (const before of COURIER_STATUS_NAMES) {
      for (const now of COURIER_STATUS_NAMES) {
        const step = furthestStep(now, [before])
        expect(far.indexOf(step?.reached ?? "")).toBeGreaterThanOrEqual(
          far.indexOf(courierStatus(now)?.reached ?? "")
        )
        if (courierStatus(now)?.trouble) expect(step?.reached).not.toBe("delivered")
      }
    }
  })
})
