import type { ListingStatus } from "./listing-status"
import { sellersChange } from "./sellers-change"

describe("what a seller may make of a listing", () => {
  it.each<[ListingStatus, ListingStatus, "automatic" | "operator", ListingStatus]>([
    ["inactive", "active", "operator", "active"],
    ["active", "inactive", "operator", "inactive"],
    ["draft", "active", "automatic", "active"],
    ["draft", "active", "operator", "in_review"],
    ["rejected", "active", "automatic", "active"],
    ["rejected", "active", "operator", "in_review"],
    ["in_review", "active", "automatic", "in_review"],
    ["in_review", "active", "operator", "in_review"],
  ])("%s, asked to be %s under %s moderation, becomes %s", (current, wanted, policy, target) => {
    expect(sellersChange(current, wanted, policy)).toBe(target)
  })

  it("never brings a sold listing back on sale", () => {
    expect(sellersChange("sold", "active", "automatic")).not.toBe("active")
  })
})
