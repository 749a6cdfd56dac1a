import { sellerOrderNumber } from "./seller-order-number"

it.each([
  [1, "2026-06-15T12:00:00Z", "REL-2026-000001"],
  [123, "2026-06-15T12:00:00Z", "REL-2026-000123"],
  [999_999, "2026-06-15T12:00:00Z", "REL-2026-999999"],
  [1_000_000, "2026-06-15T12:00:00Z", "REL-2026-1000000"],
])("the %dth order, placed %s, is %s", (sequence, placedAt, number) => {
  expect(sellerOrderNumber(sequence, new Date(placedAt))).toBe(number)
})

it.each([
  ["2026-12-31T16:59:59.999Z", "REL-2026-000007"],
  ["2026-12-31T17:00:00Z", "REL-2027-000007"],
  ["2027-01-01T00:00:00Z", "REL-2027-000007"],
])("the year turns at midnight in Jakarta: %s is %s", (placedAt, number) => {
  expect(sellerOrderNumber(7, new Date(placedAt))).toBe(number)
})
