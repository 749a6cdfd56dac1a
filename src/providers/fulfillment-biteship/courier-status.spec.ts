import { COURIER_STATUS_NAMES, courierStatus } from "./courier-status"

const TABLE = [
  ["confirmed", "none", "cancellable", "open"],
  ["scheduled", "none", "cancellable", "open"],
  ["allocated", "none", "cancellable", "open"],
  ["picking_up", "none", "cancellable", "open"],
  ["pickingUp", "none", "cancellable", "open"],
  ["picked", "shipped", "fixed", "open"],
  ["in_transit", "shipped", "fixed", "open"],
  ["inTransit", "shipped", "fixed", "open"],
  ["dropping_off", "shipped", "fixed", "open"],
  ["droppingOff", "shipped", "fixed", "open"],
  ["delivered", "delivered", "fixed", "final"],
  ["on_hold", "trouble", "fixed", "open"],
  ["onHold", "trouble", "fixed", "open"],
  ["return_in_transit", "trouble", "fixed", "open"],
  ["returnInTransit", "trouble", "fixed", "open"],
  ["returned", "trouble", "fixed", "final"],
  ["rejected", "trouble", "fixed", "final"],
  ["cancelled", "trouble", "fixed", "final"],
  ["courier_not_found", "trouble", "fixed", "final"],
  ["courierNotFound", "trouble", "fixed", "final"],
  ["disposed", "trouble", "fixed", "final"],
] as const

it.each(TABLE)("%s means %s to the seller order, %s and %s", (raw, meaning, cancel, end) => {
  expect(courierStatus(raw)).toMatchObject({
    seller_order: meaning,
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
