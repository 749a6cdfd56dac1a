import { objectionTo } from "./second-pair-of-eyes"

const dewi = { type: "user", id: "user_dewi" }
const agus = { type: "user", id: "user_agus" }
const key = { type: "api-key", id: "apk_1" }

it.each([
  ["pay_by_hand", dewi, null, null],
  ["pay_by_hand", key, null, "not_a_person"],
  ["record", dewi, null, null],
  ["record", dewi, "user_dewi", null],
  ["record", key, null, "not_a_person"],
  ["reject", dewi, "user_dewi", null],
  ["reject", agus, "user_dewi", null],
  ["reject", key, "user_dewi", "not_a_person"],
  ["drop", dewi, null, null],
  ["drop", key, null, "not_a_person"],
  ["confirm", agus, "user_dewi", null],
  ["confirm", dewi, "user_dewi", "same_person"],
  ["confirm", key, "user_dewi", "not_a_person"],
  ["confirm", key, "apk_1", "not_a_person"],
] as const)("to %s by %j after %s: %s", (step, actor, recorded_by, objection) => {
  expect(objectionTo(step, actor, { recorded_by })).toBe(objection)
})

it("a team of one confirms its own transfers; a key still does not", () => {
  const recorded = { recorded_by: dewi.id }
  expect(objectionTo("confirm", dewi, recorded, { four_eyes: false })).toBeNull()
  expect(objectionTo("confirm", key, recorded, { four_eyes: false })).toBe("not_a_person")
})
