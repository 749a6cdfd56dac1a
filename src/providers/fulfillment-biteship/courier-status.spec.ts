import { COURIER_STATUS_NAMES, courierStatus } from "./courier-status"

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
