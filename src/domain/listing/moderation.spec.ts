import { type Moderation, type ModerationPolicy, moderationOf } from "./moderation"

it.each<[ModerationPolicy, number, Moderation]>([
  ["automatic", 0, "automatic"],
  ["operator", 100, "operator"],
  ["new_sellers", 0, "operator"],
  ["new_sellers", 2, "operator"],
  ["new_sellers", 3, "automatic"],
  ["new_sellers", 4, "automatic"],
])("under %s, a shop of which %d listings of 3 have passed is under %s", (policy, passed, is) => {
  expect(moderationOf(policy, { passed, first: 3 })).toBe(is)
})
