import { type IdleReason, type KnownCode, whyIdle } from "./idle-code"

const NOW = 1_000
const CODE: KnownCode = {
  active: true,
  of_shipping: false,
  starts_at: null,
  ends_at: null,
  uses: [],
}

it.each<[string, Partial<KnownCode>, boolean, IdleReason]>([
  ["a draft", { active: false }, true, "off"],
  ["one of tomorrow", { starts_at: NOW + 1 }, true, "not_yet"],
  ["one of yesterday", { ends_at: NOW - 1 }, true, "ended"],
  ["one of today", { starts_at: NOW - 1, ends_at: NOW + 1 }, true, "no_match"],
  ["one that was used once of once", { uses: [{ used: 1, limit: 1 }] }, true, "used_up"],
  [
    "one whose campaign is spent",
    {
      uses: [
        { used: 0, limit: null },
        { used: 50_000, limit: 50_000 },
      ],
    },
    true,
    "used_up",
  ],
  ["one without a limit", { uses: [{ used: 99, limit: null }] }, true, "no_match"],
  ["one of shipping, before a courier", { of_shipping: true }, false, "waits_for_courier"],
  ["one of shipping, after it", { of_shipping: true }, true, "no_match"],
  ["an old one of shipping", { of_shipping: true, ends_at: NOW - 1 }, false, "ended"],
])("of %s says why", (_, code, has_couriers, why) => {
  expect(whyIdle({ ...CODE, ...code }, { now: NOW, has_couriers })).toBe(why)
})
