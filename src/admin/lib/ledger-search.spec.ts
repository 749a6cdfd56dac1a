import { searchOf } from "./ledger-search"

it.each([
  ["", {}],
  ["  ", {}],
  [" order_01 ", { order_id: "order_01" }],
  ["sord_01", { seller_order_id: "sord_01" }],
  ["sel_01", { seller_id: "sel_01" }],
  ["anything", { order_id: "anything" }],
])("looks for %p as %p", (text, search) => {
  expect(searchOf(text)).toEqual(search)
})
