import { MAX_ATTEMPTS, retryDelaySeconds } from "./retry-delay"

it.each([
  [0, 2],
  [1, 2],
  [2, 4],
  [3, 8],
  [9, 512],
  [10, 600],
  [1_000, 600],
])("after %d failures the next try is in %d seconds", (attempts, seconds) => {
  expect(retryDelaySeconds(attempts)).toBe(seconds)
})

it("tries for about an hour in all before a person is asked", () => {
  const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => retryDelaySeconds(index + 1))
  const minutes = waits.reduce((all, one) => all + one, 0) / 60

  expect(minutes).toBeGreaterThan(45)
  expect(minutes).toBeLessThan(90)
})
