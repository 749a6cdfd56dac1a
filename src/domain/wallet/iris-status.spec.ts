import { IRIS_STATUSES, irisOutcome, isNewer } from "./iris-status"

it.each([
  ["queued", null, true],
  ["completed", "approved", true],
  ["completed", "completed", false],
  ["processed", "completed", false],
  ["failed", "completed", true],
  ["completed", "failed", false],
  ["failed", "rejected", false],
] as const)("%s after %s is news: %s", (status, before, news) => {
  expect(isNewer(status, before)).toBe(news)
})

it("believes the last word of any order in which the same words come", () => {
  for (const first of IRIS_STATUSES)
    for (const second of IRIS_STATUSES)
      if (isNewer(second, first)) expect(isNewer(first, second)).toBe(false)
})

it.each([
  ["completed", "sent", "paid"],
  ["completed", "paid", null],
  ["completed", "returned", undefined],
  ["processed", "sent", null],
  ["failed", "sent", "failed"],
  ["rejected", "sent", "failed"],
  ["failed", "paid", "returned"],
  ["failed", "returned", null],
  ["failed", "rejected", undefined],
] as const)("%s of a payout that is %s makes it %s", (status, now, then) => {
  expect(irisOutcome(status, now)).toBe(then)
})
