import { type ListingStatus, listingStatus } from "./listing-status"
import { type SellersWish, sellersChange } from "./sellers-change"

const WISHES = (["active", "inactive", null] as const).flatMap((wanted) =>
  [true, false].flatMap((rewritten) =>
    (["automatic", "operator"] as const).flatMap((moderation) =>
      [true, false].map((unreviewed) => ({ wanted, rewritten, moderation, unreviewed }))
    )
  )
)

describe("what a seller may make of a listing", () => {
  it.each<[ListingStatus, SellersWish["wanted"], SellersWish["moderation"], ListingStatus | null]>([
    ["inactive", "active", "operator", "active"],
    ["active", "inactive", "operator", "inactive"],
    ["draft", "active", "automatic", "active"],
    ["draft", "active", "operator", "in_review"],
    ["rejected", "active", "automatic", "active"],
    ["rejected", "active", "operator", "in_review"],
    ["in_review", "active", "automatic", "in_review"],
    ["in_review", "active", "operator", "in_review"],
    ["draft", "inactive", "automatic", null],
    ["blocked", "active", "automatic", null],
    ["blocked", "inactive", "automatic", null],
    ["sold", "active", "automatic", null],
    ["sold", "inactive", "automatic", null],
  ])("%s, asked to be %s under %s moderation, becomes %s", (status, wanted, moderation, target) => {
    const becomes = sellersChange(
      { status, unreviewed: false },
      { wanted, rewritten: false, moderation }
    )
    expect(becomes?.status ?? null).toBe(target)
  })

  it("is looked at again when it is rewritten on sale, where the operator moderates", () => {
    const active = { status: "active" as const, unreviewed: false }
    const rewrite = { wanted: null, rewritten: true }
    expect(sellersChange(active, { ...rewrite, moderation: "operator" })?.status).toBe("in_review")
    expect(sellersChange(active, { ...rewrite, moderation: "automatic" })?.status).toBe("active")
  })

  it("cannot be rewritten off sale and then published unseen", () => {
    const moderation = "operator"
    const hidden = sellersChange(
      { status: "inactive", unreviewed: false },
      { wanted: null, rewritten: true, moderation }
    )
    expect(hidden).toEqual({ status: "inactive", unreviewed: true })
    if (!hidden) throw new Error("refused")
    const back = sellersChange(hidden, { wanted: "active", rewritten: false, moderation })
    expect(back?.status).toBe("in_review")
  })

  it("is a move that the table knows, and never brings what is sold or blocked to life", () => {
    for (const status of listingStatus.statuses) {
      for (const { unreviewed, ...wish } of WISHES) {
        const becomes = sellersChange({ status, unreviewed }, wish)
        if (!becomes || becomes.status === status) continue
        expect(listingStatus.can(status, becomes.status)).toBe(true)
        expect(["sold", "blocked"]).not.toContain(status)
      }
    }
  })
})
