import type { ListedListing } from "./listed"
import { type ListingChange, planChange } from "./plan-change"

const variant = (id: string, more: Partial<ListedListing["variants"][number]> = {}) => ({
  id,
  title: id,
  size: null,
  color: null,
  condition: null,
  price: 150_000,
  stock: 1,
  claimed: 0,
  ...more,
})
const listing = (change: Partial<ListedListing> = {}): ListedListing => ({
  title: "Kebaya",
  description: null,
  category_id: null,
  images: [],
  condition: "good",
  has_tags: false,
  brand: null,
  material: null,
  size: null,
  color: null,
  measurements: null,
  defects: [],
  original_price: null,
  weight: 400,
  dimensions: null,
  variants: [variant("One size")],
  ...change,
})
const two = listing({ variants: [variant("S"), variant("M", { condition: "new", stock: 3 })] })
const added = { title: "L", size: "L", color: null, condition: null, price: 90_000, stock: 2 }
const codeOf = (known: ListedListing, change: ListingChange) => {
  try {
    planChange(known, change)
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("a change of a listing", () => {
  it("of its facts leaves its variants alone", () => {
    const plan = planChange(two, { title: "Kebaya Encim", brand: null })
    expect(plan).toMatchObject({
      fields: ["title", "brand"],
      facts: { brand: null },
      variants: null,
      rewrites: null,
      rewritten: true,
    })
    expect(plan.after).toMatchObject({ title: "Kebaya Encim", condition: "good" })
  })

  it.each<[string, ListingChange, { rewrites: string[] | null; rewritten: boolean }]>([
    ["a price", { variants: [{ id: "M", price: 1_000 }] }, { rewrites: ["M"], rewritten: false }],
    ["a stock", { variants: [{ id: "M", stock: 4 }] }, { rewrites: [], rewritten: false }],
    [
      "a condition",
      { variants: [{ id: "M", condition: "good" }] },
      { rewrites: ["M"], rewritten: true },
    ],
    ["one more", { add_variants: [added] }, { rewrites: [], rewritten: true }],
    ["one less", { remove_variants: ["S"] }, { rewrites: [], rewritten: false }],
    ["the price that it had", { original_price: 9_000 }, { rewrites: null, rewritten: false }],
  ])("is seen by who pays for what is touched: %s", (_, change, seen) => {
    expect(planChange(two, change)).toMatchObject(seen)
  })

  it("says all its variants as they will be, with what comes, goes and is counted anew", () => {
    const plan = planChange(two, {
      variants: [{ id: "M", price: 80_000, stock: 2 }],
      add_variants: [added],
      remove_variants: ["S"],
    })
    const [kept, fresh] = plan.variants?.all ?? []
    expect(kept).toEqual({
      ...variant("M", { condition: "new", price: 80_000, stock: 2 }),
      claimed: undefined,
    })
    expect(fresh).toEqual({ ...added, id: expect.stringMatching(/^variant_/) })
    expect(plan).toMatchObject({
      fields: ["variants"],
      variants: {
        added: [fresh?.id],
        removed: ["S"],
        repriced: ["M"],
        stocks: [{ variant_id: "M", before: 3, now: 2 }],
      },
    })
  })

  it("is in the condition of the worst that is left", () => {
    expect(planChange(two, { remove_variants: ["S"] })).toMatchObject({
      facts: { condition: "new" },
      variants: { all: [{ id: "M", condition: null }] },
    })
    expect(planChange(two, { add_variants: [{ ...added, condition: "fair" }] })).toMatchObject({
      facts: { condition: "fair" },
      variants: { all: [{ condition: "good" }, { condition: "new" }, { condition: null }] },
    })
    // As it is told, it can be said again.
    expect(planChange(two, { condition: "good" }).variants).toBeNull()
  })

  it("of the size of what has one variant is told of that, too", () => {
    const plan = planChange(listing(), { size: "M" })
    expect(plan.variants).toMatchObject({ size: "M", all: [{ title: "M" }] })
    expect(planChange(listing({ size: "S" }), { size: "M" }).variants).toBeNull()
    expect(planChange(listing(), { size: "M", price: 9_000, stock: 2 }).variants).toMatchObject({
      all: [{ title: "M", price: 9_000, stock: 2 }],
    })
  })

  it.each<[string, ListedListing, ListingChange]>([
    ["LISTING_PRICES_APART", two, { price: 80_000 }],
    ["LISTING_PRICES_APART", two, { stock: 2 }],
    ["VARIANT_NOT_FOUND", two, { variants: [{ id: "other", price: 80_000 }] }],
    ["VARIANT_NOT_FOUND", two, { remove_variants: ["other"] }],
    ["VARIANT_TITLE_TAKEN", two, { add_variants: [{ ...added, title: "m" }] }],
    ["VARIANT_TITLE_TAKEN", two, { variants: [{ id: "M", title: "S" }] }],
    ["LAST_VARIANT", listing(), { remove_variants: ["One size"] }],
    [
      "LAST_VARIANT",
      listing({ variants: [variant("S"), variant("M", { claimed: 1 })] }),
      { remove_variants: ["S"] },
    ],
    [
      "VARIANTS_TOO_MANY",
      listing({ variants: Array.from({ length: 20 }, (_, index) => variant(`v${index}`)) }),
      { add_variants: [added] },
    ],
  ])("is refused with %s", (code, known, change) => {
    expect(codeOf(known, change)).toBe(code)
  })
})
