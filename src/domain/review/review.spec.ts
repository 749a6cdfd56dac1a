import { averageOf, fitsRefunded, maskedName, type ReviewedPart, reviewable } from "./review"

const OVER = new Date("2026-11-01T03:00:00Z")
const daysLater = (days: number) => new Date(OVER.getTime() + days * 86_400_000)
const part = (facts: Partial<ReviewedPart>): ReviewedPart => ({
  status: "completed",
  delivered_at: OVER,
  over_at: OVER,
  dispute_reason: null,
  ...facts,
})

describe("who may review a part of a purchase, and when", () => {
  const notOver = ["pending", "paid", "processing", "shipped", "delivered", "disputed", "cancelled"]
  it.each(notOver)("nobody, while it is %s", (status) => {
    const over_at = status === "cancelled" ? OVER : null
    expect(reviewable(part({ status, over_at }), OVER)).toEqual({ obstacle: "not_over" })
  })

  it.each([
    ["at once", 0, null],
    ["after 29 days", 29.99, null],
    ["after 30 days no more", 30, "too_late"],
  ])("what is completed: %s", (_, days, obstacle) => {
    expect(reviewable(part({}), daysLater(days)).obstacle).toBe(obstacle)
  })

  it("what a typed number brought, and its buyer only confirmed", () => {
    expect(reviewable(part({ delivered_at: null }), OVER)).toMatchObject({ obstacle: null })
  })

  it.each<[string, Partial<ReviewedPart>, string | null]>([
    ["came, and was not as described", { dispute_reason: "not_as_described" }, null],
    ["came, and was given back without a dispute", {}, null],
    ["never came", { delivered_at: null }, "not_received"],
    ["never came, says its buyer", { dispute_reason: "not_received" }, "not_received"],
    ["was lost by its courier", { dispute_reason: "courier" }, "not_received"],
  ])("what was refunded and %s", (_, facts, obstacle) => {
    const refunded = reviewable(part({ status: "refunded", ...facts }), OVER)
    expect(refunded.obstacle).toBe(obstacle)
    if (refunded.obstacle === null) expect(refunded.refunded).toBe(true)
  })
})

describe("what may be said of what was refunded", () => {
  it.each([
    ["that it was not as described", 1, ["not_as_described"], true],
    ["that, with three stars", 3, ["not_as_described"], true],
    ["no praise beside it", 2, ["not_as_described", "good_price"], false],
    ["no four stars", 4, ["not_as_described"], false],
    ["nothing else", 1, ["smaller"], false],
    ["not nothing", 1, [], false],
  ])("%s", (_, rating, tags, fits) => {
    expect(fitsRefunded({ rating, tags })).toBe(fits)
  })
})

it.each([
  ["Budi", "B***i"],
  ["  Ani ", "A***i"],
  ["Li", "L***"],
  ["", null],
  [null, null],
])("strangers read the name %j as %j", (name, masked) => {
  expect(maskedName(name)).toBe(masked)
})

it("an average has two decimals, and there is none of nothing", () => {
  expect(averageOf([1, 0, 0, 0, 2])).toBe(3.67)
  expect(averageOf([0, 0, 0, 0, 0])).toBeNull()
})
