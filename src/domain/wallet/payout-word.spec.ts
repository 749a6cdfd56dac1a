import { objectionToWord } from "./payout-word"

const dewi = { type: "user", id: "user_dewi" }
const agus = { type: "user", id: "user_agus" }
const key = { type: "api-key", id: "apk_1" }
const iris = { type: "vendor", id: "iris" }

const by = (paid_by: string | null, failed_by: string | null = null) => ({ paid_by, failed_by })

it.each([
  ["approved", "sent", key, by(null), null],
  ["sent", "paid", dewi, by(null), null],
  ["sent", "paid", iris, by(null), null],
  ["sent", "paid", key, by(null), "not_a_person"],
  ["sent", "failed", dewi, by(null), null],
  ["sent", "failed", key, by(null), "not_a_person"],
  ["paid", "returned", agus, by("user_dewi"), null],
  ["paid", "returned", dewi, by("user_dewi"), "same_person"],
  ["paid", "returned", key, by("user_dewi"), "not_a_person"],
  ["paid", "returned", iris, by("iris"), null],
  ["paid", "returned", iris, by(null), null],
  ["paid", "returned", agus, by(null), "teller_unknown"],
  // Who said of an earlier try that it failed has not said how this one went.
  ["paid", "returned", dewi, by("user_agus", "user_dewi"), null],
  ["paid", "returned", dewi, by("user_dewi", "user_agus"), "same_person"],
  ["failed", "returned", agus, by(null, "user_dewi"), null],
  ["failed", "returned", dewi, by(null, "user_dewi"), "same_person"],
  ["failed", "returned", key, by(null, "iris"), "not_a_person"],
  ["failed", "returned", dewi, by(null, "iris"), null],
  ["failed", "returned", dewi, by(null), "teller_unknown"],
] as const)("%s → %s by %j, after %j: %s", (from, to, actor, tellers, objection) => {
  expect(objectionToWord({ from, to }, actor, tellers)).toBe(objection)
})

it("a team of one says both, also where nobody knows who spoke first; a key still does not", () => {
  const back = { from: "failed", to: "returned" } as const
  const alone = { four_eyes: false }
  expect(objectionToWord(back, dewi, by(null, "user_dewi"), alone)).toBeNull()
  expect(objectionToWord(back, dewi, by(null), alone)).toBeNull()
  expect(objectionToWord(back, key, by(null, "user_dewi"), alone)).toBe("not_a_person")
})
