import { StoreChooseCourier } from "./contract"

const option_id = "so_1"
const takes = (body: unknown) => StoreChooseCourier.safeParse(body).success

it.each([
  ["nothing but the option", {}],
  ["a courier", { data: { courier_code: "jne", courier_service_code: "reg" } }],
  ["the whole of a rate", { data: { courier_code: "jne", price: 9_000, duration: "2 days" } }],
])("a courier is chosen by %s", (_, body) => {
  expect(takes({ option_id, ...body })).toBe(true)
})

it.each([
  ["without an option", { data: { courier_code: "jne" } }],
  ["with the courier beside `data`", { option_id, courier_code: "jne" }],
  ["with a courier under another name", { option_id, data: { courier: "jne" } }],
  ["with a courier that is no text", { option_id, data: { courier_code: 7 } }],
])("none is chosen %s: the cheapest would be charged", (_, body) => {
  expect(takes(body)).toBe(false)
})
