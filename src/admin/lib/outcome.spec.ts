import { splitOutcome } from "./outcome"

it.each([
  ["settle: Midtrans says settlement", { decision: "settle", why: "Midtrans says settlement" }],
  ["delivered", { decision: "delivered", why: null }],
  ["Unknown order: nobody", { decision: "Unknown order: nobody", why: null }],
])("splits %s", (outcome, parts) => {
  expect(splitOutcome(outcome)).toEqual(parts)
})
