import { phoneOf } from "./phone"

it.each([
  "081234567890",
  "0812-3456-7890",
  "0812 3456 7890",
  "(0812) 3456.7890",
  "6281234567890",
  "62 812 3456 7890",
  "+62 812-3456-7890",
  "+62 (0)812 3456 7890",
  "62 0812 3456 7890",
  "+620812 3456 7890",
  "0062 812 3456 7890",
  "81234567890",
])("reads %s as Indonesians write it", (written) => {
  expect(phoneOf(written)).toBe("+6281234567890")
})

it.each([
  ["+65 6123 4567", "+6561234567"],
  ["0065 6123 4567", "+6561234567"],
])("leaves %s its country", (written, number) => {
  expect(phoneOf(written)).toBe(number)
})

it.each(["", "   ", "0812", "+", "tidak ada", "0812 call me", "+62812345678901234"])(
  "finds no number in %j",
  (written) => {
    expect(phoneOf(written)).toBeNull()
  }
)
