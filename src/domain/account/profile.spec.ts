import { isBirthDate } from "./profile"

it.each([
  ["1998-02-28", true],
  ["2000-02-29", true],
  ["1999-02-29", false],
  ["1998-13-01", false],
  ["1998-00-10", false],
  ["1899-12-31", false],
  ["2026-11-28", true],
  ["2026-11-29", false],
  ["2030-01-01", false],
  ["98-02-28", false],
  ["28-02-1998", false],
  ["", false],
])("%p may be a birth date: %p", (text, may) => {
  expect(isBirthDate(text, "2026-11-29")).toBe(may)
})
