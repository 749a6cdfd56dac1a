import { textOf } from "./text"

it("says the code first, and in both languages, in what one message holds", () => {
  const text = textOf("reluv-phone-code", { code: "012345" }) ?? ""
  expect(text).toMatch(/^012345 .* \/ 012345 /)
  expect(text).toMatch(/^[\x20-\x7e]+$/)
  expect(text.length).toBeLessThanOrEqual(2 * 153)
})

it.each([
  ["another message", "reluv-order-placed", { code: "1" }],
  ["no code", "reluv-phone-code", {}],
  ["a code that is none", "reluv-phone-code", { code: "12 <b>" }],
])("says nothing of %s", (_, template, data) => {
  expect(textOf(template, data)).toBeNull()
})
