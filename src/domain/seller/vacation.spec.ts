import { isOpenAt, wrongOf } from "./vacation"

const day = (n: number) => new Date(Date.UTC(2027, 0, n))
const now = day(10)

it.each([
  ["without a vacation", null, null, true],
  ["closed until it is opened", day(9), null, false],
  ["from its first moment on", now, null, false],
  ["before it", day(11), day(12), true],
  ["during it", day(9), day(12), false],
  ["from the moment that it ends", day(9), now, true],
  ["after it", day(5), day(9), true],
])("a shop %s is open: closes %s, reopens %s, %s", (_, closes_at, reopens_at, open) => {
  expect(isOpenAt({ closes_at, reopens_at }, now)).toBe(open)
})

it.each([
  [day(11), day(12), null],
  [now, null, null],
  [now, day(11), null],
  [day(12), day(11), "ends_before"],
  [day(11), day(11), "ends_before"],
  [day(8), day(9), "is_over"],
  [now, now, "is_over"],
  [day(400), null, "too_far"],
  [now, day(400), "too_far"],
])("from %s until %s: %s", (closes_at, reopens_at, wrong) => {
  expect(wrongOf({ closes_at, reopens_at }, now)).toBe(wrong)
})
