import { rulesAlong } from "../category/category-rules"
import { CONDITION_RULES, CONDITIONS, type Condition, shareConditions } from "./condition"
import { type FilledListing, missingIn, newlyMissing, type PublishingPolicy } from "./publishable"

const PICTURE = "https://img.example/kemeja.jpg"
const whole: FilledListing = {
  title: "Kemeja flanel",
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
  weight: 300,
  dimensions: null,
  variants: [{ title: "One size", size: null, color: null, condition: null, price: 85_000 }],
}
/** A category that asks for nothing. */
const free = rulesAlong([])
const strict: PublishingPolicy = { least_pictures: 0, defects: "picture" }
const told = (change: Partial<FilledListing>, policy = strict) =>
  missingIn({ ...whole, ...change }, policy, free).map(({ field, code }) => `${field} ${code}`)
const variant = (change: Partial<FilledListing["variants"][number]>) => ({
  title: "M",
  size: null,
  color: null,
  condition: null,
  price: 85_000,
  ...change,
})

describe("a listing can be published", () => {
  it("when nothing is missing", () => {
    expect(told({})).toEqual([])
  })

  it("and tells all at once what is missing, in both languages", () => {
    const bare = { condition: null, weight: null, variants: [variant({ price: null })] }
    expect(told(bare, { ...strict, least_pictures: 2 })).toEqual([
      "condition FIELD_REQUIRED",
      "weight FIELD_REQUIRED",
      "price FIELD_REQUIRED",
      "images PICTURES_REQUIRED",
    ])
    for (const { says } of missingIn({ ...whole, ...bare }, strict, free)) {
      expect(says.id).not.toBe(says.en)
    }
  })

  it("and what its category asks for is among it", () => {
    const label = { en: "Chest width", id: "Lebar dada" }
    const shirts = {
      ...free,
      measurements: [{ key: "chest_width", label, required: true }],
      required_fields: ["size" as const, "brand" as const],
    }
    const bare = { ...whole, weight: null, variants: [variant({ size: "M" })] }
    expect(missingIn(bare, strict, shirts).map(({ field, code }) => `${field} ${code}`)).toEqual([
      "weight FIELD_REQUIRED",
      "brand FIELD_REQUIRED",
      "measurements.chest_width FIELD_REQUIRED",
    ])
  })

  it.each<[string, Partial<FilledListing>, string[]]>([
    [
      "one of several prices",
      { variants: [variant({}), variant({ price: null })] },
      ["variants.1.price FIELD_REQUIRED"],
    ],
    [
      "the listing's condition, where one variant has none of its own",
      { condition: null, variants: [variant({ condition: "new" }), variant({})] },
      ["condition FIELD_REQUIRED"],
    ],
    ["nothing, where each has", { condition: null, variants: [variant({ condition: "new" })] }, []],
    ["words for what is only fair", { condition: "fair" }, ["defects DEFECTS_REQUIRED"]],
    [
      "words for what is fair in one of its variants",
      { variants: [variant({}), variant({ condition: "fair" })] },
      ["defects DEFECTS_REQUIRED"],
    ],
    [
      "a picture of what is wrong",
      { condition: "fair", defects: [{ description: "noda", picture: null }] },
      ["defects DEFECT_PICTURE_REQUIRED"],
    ],
    [
      "that picture among its own",
      { condition: "fair", defects: [{ description: "noda", picture: PICTURE }] },
      ["defects.0.picture DEFECT_PICTURE_NOT_SHOWN"],
    ],
    [
      "nothing more",
      {
        condition: "fair",
        images: [PICTURE],
        defects: [
          { description: "noda", picture: PICTURE },
          { description: "kancing hilang", picture: null },
        ],
      },
      [],
    ],
    ["a new piece, for its tags", { has_tags: true }, ["has_tags TAGS_OF_NEW_ONLY"]],
    ["nothing, when what has tags is new", { has_tags: true, condition: "new" }, []],
  ])("needs %s", (_, change, missing) => {
    expect(told(change)).toEqual(missing)
  })

  it.each<[PublishingPolicy["defects"], string[]]>([
    ["none", []],
    ["description", ["defects DEFECTS_REQUIRED"]],
    ["picture", ["defects DEFECTS_REQUIRED"]],
  ])("where the operator asks for %s of what is fair", (defects, missing) => {
    expect(told({ condition: "fair" }, { ...strict, defects })).toEqual(missing)
  })

  it("as its condition's rule says, whichever it is", () => {
    for (const condition of CONDITIONS) {
      const { may_have_tags, needs_defects } = CONDITION_RULES[condition]
      const missing = told({ condition, has_tags: true })
      expect(missing.some((one) => one.startsWith("defects"))).toBe(needs_defects)
      expect(missing.some((one) => one.startsWith("has_tags"))).toBe(!may_have_tags)
    }
  })
})

it("misses anew what a change took away, and not what was missing before", () => {
  const before = missingIn({ ...whole, condition: "fair" }, strict, free)
  const after = missingIn({ ...whole, condition: "fair", has_tags: true }, strict, free)
  expect(newlyMissing(before, after).map(({ code }) => code)).toEqual(["TAGS_OF_NEW_ONLY"])
})

describe("a listing of several conditions", () => {
  it.each<[Condition | null, (Condition | null)[], Condition | null, (Condition | null)[]]>([
    ["good", [null], "good", [null]],
    ["good", ["new", null], "good", ["new", null]],
    ["good", ["fair", null], "fair", [null, "good"]],
    [null, ["new", "like_new"], "like_new", ["new", null]],
    ["new", ["good", "good"], "good", [null, null]],
    [null, ["new", null], null, ["new", null]],
    [null, [null], null, [null]],
  ])("said to be %s with %j is %s with %j", (condition, own, listing, variants) => {
    expect(shareConditions({ condition, own })).toEqual({ condition: listing, own: variants })
  })

  it("tells of each variant what was said of it, and can be said again as it is told", () => {
    const any = [...CONDITIONS, null]
    for (const condition of CONDITIONS) {
      for (const own of any.flatMap((a) => any.map((b) => [a, b]))) {
        const shared = shareConditions({ condition, own })
        expect(shared.own.map((one) => one ?? shared.condition)).toEqual(
          own.map((one) => one ?? condition)
        )
        expect(shareConditions(shared)).toEqual(shared)
      }
    }
  })
})
