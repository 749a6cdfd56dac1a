import { COURIER_STATUS_NAMES, courierStatus } from "./courier-status"

const TABLE = [
  ["confirmed", "nowhere", "on its way", "cancellable", "open"],
  ["scheduled", "nowhere", "on its way", "cancellable", "open"],
  ["allocated", "nowhere", "on its way", "cancellable", "open"],
  ["picking_up", "nowhere", "on its way", "cancellable", "open"],
  ["pickingUp", "nowhere", "on its way", "cancellable", "open"],
  ["picked", "shipped", "on its way", "fixed", "open"],
  ["in_transit", "shipped", "on its way", "fixed", "open"],
  ["inTransit", "shipped", "on its way", "fixed", "open"],
  ["dropping_off", "shipped", "on its way", "fixed", "open"],
  ["droppingOff", "shipped", "on its way", "fixed", "open"],
  ["delivered", "delivered", "on its way", "fixed", "final"],
  ["on_hold", "nowhere", "in trouble", "fixed", "open"],
  ["onHold", "nowhere", "in trouble", "fixed", "open"],
  ["return_in_transit", "shipped", "in trouble", "fixed", "open"],
  ["returnInTransit", "shipped", "in trouble", "fixed", "open"],
  ["returned", "shipped", "in trouble", "fixed", "final"],
  ["rejected", "nowhere", "in trouble", "fixed", "final"],
  ["cancelled", "nowhere", "in trouble", "fixed", "final"],
  ["courier_not_found", "nowhere", "in trouble", "fixed", "final"],
  ["courierNotFound", "nowhere", "in trouble", "fixed", "final"],
  ["disposed", "shipped", "in trouble", "fixed", "final"],
] as const

it.each(TABLE)("%s has come as far as: %s, %s, %s and %s", (raw, reached, care, cancel, end) => {
  expect(courierStatus(raw)).toMatchObject({
    reached,
    trouble: care === "in trouble",
    cancellable: cancel === "cancellable",
    final: end === "final",
  })
})

it("has a row in this table for each status", () => {
  const tested = new Set(TABLE.map(([raw]) => courierStatus(raw)?.status))
  expect(tested).toEqual(new Set(COURIER_STATUS_NAMES))
})

it.each([["teleported"], [""], ["constructor"], ["__proto__"], [null], [7], [undefined]])(
  "does not know %s",
  (raw) => expect(courierStatus(raw)).toBeNull()
)
