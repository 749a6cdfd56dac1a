import { refusalOf, type Standing, secondOf } from "./standing"

const fine: Standing = { exists: true, sessions_from: null, banned_at: null, banned_until: null }
const now = 1_000_500
const issued_at = 1_000
const refusal = (standing: Partial<Standing>, at = issued_at) =>
  refusalOf({ ...fine, ...standing }, { issued_at: at, now })

describe("a token", () => {
  it.each<[string, Partial<Standing>, ReturnType<typeof refusalOf>]>([
    ["of a customer in good standing opens what is theirs", {}, null],
    ["of nobody opens nothing", { exists: false }, "ended"],
    ["of a banned customer opens nothing", { banned_at: 999_000 }, "banned"],
    ["opens again when the ban is over", { banned_at: 1_000, banned_until: now }, null],
    ["stays shut while the ban goes on", { banned_at: 1_000, banned_until: now + 1 }, "banned"],
    ["made before all sessions were ended opens nothing", { sessions_from: 1_001_000 }, "ended"],
    ["of the very second is taken for an older one", { sessions_from: 1_000_200 }, "ended"],
    ["made afterwards opens", { sessions_from: 1_000_000 }, null],
  ])("%s", (_, standing, refused) => {
    expect(refusal(standing)).toBe(refused)
  })

  it("made right after sessions were ended says a second in which it opens", () => {
    for (const sessions_from of [null, 999_000, 1_000_000, 1_000_001, 1_000_499]) {
      const second = secondOf({ now, sessions_from })
      expect(refusal({ sessions_from }, second)).toBeNull()
      expect(second).toBeLessThanOrEqual(1_001)
    }
  })
})
