import { type ListingStatus, listingStatus } from "./listing-status"
import { hearing, restoredStatus, VERDICTS, type Verdict } from "./verdict"

describe("an operator's word", () => {
  it.each<[Verdict, ListingStatus[], ListingStatus[]]>([
    ["approve", ["in_review"], ["active"]],
    ["reject", ["in_review"], ["rejected"]],
    ["block", ["draft", "in_review", "rejected", "active", "inactive", "sold"], ["blocked"]],
    ["unblock", ["blocked"], ["draft", "in_review", "rejected", "active", "inactive", "sold"]],
  ])(
    "%s is said of %j, is so already of %j, and is refused of the rest",
    (verdict, open, already) => {
      const heard = (answer: string) =>
        listingStatus.statuses.filter((status) => hearing(verdict, status) === answer)
      expect([heard("open").toSorted(), heard("already").toSorted()]).toEqual([
        open.toSorted(),
        already.toSorted(),
      ])
    }
  )

  it("leads where the table of statuses allows", () => {
    for (const { of, to } of Object.values(VERDICTS)) {
      if (to !== null) for (const from of of) expect(listingStatus.can(from, to)).toBe(true)
    }
  })
})

describe("a listing that is restored", () => {
  it.each<[ListingStatus | null, boolean, ListingStatus]>([
    ["draft", false, "draft"],
    ["in_review", false, "in_review"],
    ["rejected", false, "rejected"],
    ["inactive", true, "inactive"],
    ["active", false, "active"],
    ["active", true, "sold"],
    ["sold", true, "sold"],
    ["sold", false, "active"],
    [null, false, "active"],
    [null, true, "sold"],
  ])("was %s, is sold out: %s, and becomes %s", (before, soldOut, becomes) => {
    expect(restoredStatus(before, { soldOut })).toBe(becomes)
    expect(listingStatus.can("blocked", becomes)).toBe(true)
  })
})
