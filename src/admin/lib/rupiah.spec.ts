import { rupiah } from "./rupiah"

it.each([
  [0, "Rp0"],
  [950, "Rp950"],
  [1_250_000, "Rp1.250.000"],
  [-75_000, "-Rp75.000"],
])("writes %d as %s", (amount, text) => {
  expect(rupiah(amount)).toBe(text)
})
