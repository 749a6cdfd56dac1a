import { type ListingStatus, listingStatus } from "./listing-status"
import { hearing, outcomeOf, VERDICTS, type Verdict } from "./verdict"

describe("an operator's word", () => {
  it.each<[Verdict, ListingStatus[], ListingStatus[]]>([
    ["approve", ["in_review"], ["active", "sold"]],
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

  it("leads where the table of statuses allows, and nowhere else", () => {
    for (const { of, to } of Object.values(VERDICTS)) {
      for (const from of of)
        for (const reached of to) expect(listingStatus.can(from, reached)).toBe(true)
    }
    for (const verdict of Object.keys(VERDICTS) as Verdict[])
      for (const before of [
        null,
        ...listingStatus.statuses.filter((status) => status !== "deleted"),
      ])
        for (const soldOut of [true, false])
          expect(VERDICTS[verdict].to).toContain(outcomeOf(verdict, { before, soldOut }))
  })

  it.each<[Verdict, boolean, ListingStatus]>([
    ["approve", false, "active"],
    ["approve", true, "sold"],
    ["reject", true, "rejected"],
    ["block", true, "blocked"],
  ])("%s makes a listing, sold out: %s, %s", (verdict, soldOut, becomes) => {
    expect(outcomeOf(verdict, { before: null, soldOut })).toBe(becomes)
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
    expect(outcomeOf("unblock", { before, soldOut })).toBe(becomes)
    expect(listingStatus.can("blocked", becomes)).toBe(true)
  })
})
