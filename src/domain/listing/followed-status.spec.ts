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
    expect(followedStatus(status, { published, shop_sells: true })).toBe(becomes)
  })

  it.each([true, false])("is on sale still, in a shop that may not sell: %s", (published) => {
    expect(followedStatus("active", { published, shop_sells: false })).toBe("active")
  })

  it("moves as the table allows, and is still when it has followed", () => {
    for (const status of listingStatus.statuses) {
      for (const shown of [0, 1, 2, 3]) {
        const product = { published: shown % 2 === 1, shop_sells: shown > 1 }
        const becomes = followedStatus(status, product)
        if (becomes !== status) expect(listingStatus.can(status, becomes)).toBe(true)
        expect(followedStatus(becomes, product)).toBe(becomes)
      }
    }
  })
})
