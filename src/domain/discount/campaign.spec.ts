import { campaignPhase, isEnoughOff, wrongCampaignTimesOf } from "./campaign"

const at = (hours: number) => new Date(Date.UTC(2030, 0, 1, hours))
const NOW = at(0)

it.each([
  [{ starts_at: at(1), ends_at: at(3), join_until: at(1) }, null],
  [{ starts_at: at(1), ends_at: at(3), join_until: at(3) }, null],
  [{ starts_at: at(1), ends_at: at(3), join_until: at(4) }, "joins_after"],
  [{ starts_at: at(1), ends_at: at(3), join_until: at(0) }, "joins_before"],
  [{ starts_at: at(3), ends_at: at(1), join_until: at(1) }, "ends_before"],
  [{ starts_at: at(-3), ends_at: at(-1), join_until: at(-1) }, "is_over"],
] as const)("says what of %j is wrong: %s", (times, wrong) => {
  expect(wrongCampaignTimesOf(times, NOW)).toBe(wrong)
})

it.each([
  ["scheduled", 1, 2, "scheduled"],
  ["scheduled", -1, 2, "running"],
  ["running", -2, -1, "ended"],
  ["ended", -1, 2, "ended"],
] as const)("of status %s from %i to %i is %s", (status, from, to, phase) => {
  expect(campaignPhase({ status, starts_at: at(from), ends_at: at(to) }, NOW)).toBe(phase)
})

it("asks for so many percent, to the rupiah", () => {
  expect(isEnoughOff({ price: 80_000, compare_at: 100_000 }, 20)).toBe(true)
  expect(isEnoughOff({ price: 80_001, compare_at: 100_000 }, 20)).toBe(false)
  expect(isEnoughOff({ price: 66_666, compare_at: 99_999 }, 33)).toBe(true)
  expect(isEnoughOff({ price: 99_998, compare_at: 99_999 }, 0)).toBe(true)
})
