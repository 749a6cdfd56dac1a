import { followedStatus } from "./followed-status"
import { listingStatus } from "./listing-status"

describe("a listing whose product changed on Medusa's page", () => {
  it.each([
    ["active", false, "blocked"],
    ["sold", false, "blocked"],
    ["blocked", true, "active"],
    ["in_review", true, "active"],
    ["inactive", true, "active"],
    ["inactive", false, "inactive"],
    ["sold", true, "sold"],
    ["deleted", true, "deleted"],
  ] as const)("%s, published there: %s, is %s", (status, published, becomes) => {
    expect(followedStatus(status, { published })).toBe(becomes)
  })

  it("moves as the table allows, and is still when it has followed", () => {
    for (const status of listingStatus.statuses) {
      for (const published of [true, false]) {
        const becomes = followedStatus(status, { published })
        if (becomes !== status) expect(listingStatus.can(status, becomes)).toBe(true)
        expect(followedStatus(becomes, { published })).toBe(becomes)
      }
    }
  })
})
