import {
  SellerAddVariant,
  SellerCreateListing,
  SellerListListings,
  SellerUpdateListing,
} from "./contract"

const kebaya = { title: "Kebaya kutubaru", condition: "good", weight: 400, price: 150_000 }
const picture = "https://img.example/kebaya.jpg"
const accepts = (change: object) => SellerCreateListing.safeParse({ ...kebaya, ...change }).success

describe("offering something", () => {
  it("needs a title; all else has its default, or is missed when it is published", () => {
    expect(SellerCreateListing.parse({ title: "Kebaya kutubaru", status: "draft" })).toMatchObject({
      publish: false,
      condition: null,
      weight: null,
      variants: [{ title: "One size", price: null, stock: 1 }],
    })
    expect(accepts({ title: undefined })).toBe(false)
  })

  it("keeps what it is told", () => {
    expect(SellerCreateListing.parse(kebaya)).toEqual({
      title: "Kebaya kutubaru",
      condition: "good",
      weight: 400,
      description: null,
      category_id: null,
      images: [],
      has_tags: false,
      brand: null,
      material: null,
      size: null,
      color: null,
      measurements: null,
      defects: null,
      original_price: null,
      handle: null,
      dimensions: null,
      publish: true,
      variants: [
        { title: "One size", size: null, color: null, condition: null, price: 150_000, stock: 1 },
      ],
    })
  })

  it.each(["seller_id", "product_id", "published_at", "claimed"])(
    "is refused with a %s, which a seller may not say",
    (field) => {
      expect(accepts({ [field]: "other" })).toBe(false)
    }
  )

  it("stays a draft when it is told to", () => {
    expect(SellerCreateListing.parse({ ...kebaya, status: "draft" }).publish).toBe(false)
    expect(accepts({ status: "sold" })).toBe(false)
    expect(accepts({ status: "deleted" })).toBe(false)
  })

  it.each([1_000, 1_000_000_000])("costs Rp%d", (price) => {
    expect(accepts({ price })).toBe(true)
  })

  it.each([0, -1, 999, 1_000_000_001, 1_500.5, "150000", Number.NaN, Number.POSITIVE_INFINITY])(
    "does not cost %p",
    (price) => {
      expect(accepts({ price })).toBe(false)
    }
  )

  it.each([
    ["a title of two letters", { title: "ab" }],
    ["a title of spaces", { title: "     " }],
    ["a title of 81 letters", { title: "x".repeat(81) }],
    ["another condition", { condition: "mint" }],
    ["no weight at all", { weight: 0 }],
    ["a weight of 51 kilograms", { weight: 51_000 }],
    ["half a gram", { weight: 0.5 }],
    ["a handle with spaces", { handle: "a b" }],
    ["a handle that climbs", { handle: "../x" }],
    ["a measurement below nothing", { measurements: { chest: -1 } }],
    ["a measurement with a strange name", { measurements: { "chest width": 50 } }],
    ["a measurement that is text", { measurements: { chest: "50" } }],
    [
      "21 measurements",
      {
        measurements: Object.fromEntries(
          Array.from({ length: 21 }, (_, i) => [`m_${"x".repeat(i + 1)}`, 1])
        ),
      },
    ],
    ["eleven defects", { defects: Array.from({ length: 11 }, () => ({ description: "hole" })) }],
    ["a defect without words", { defects: [{ description: " " }] }],
    ["a defect's picture that is no address", { defects: [{ description: "x", picture: "x" }] }],
    ["tags that are words", { has_tags: "yes" }],
    ["no stock", { stock: 0 }],
    ["stock of 101", { stock: 101 }],
    ["a box without a height", { dimensions: { length: 10, width: 10 } }],
  ])("is refused with %s", (_, change) => {
    expect(accepts(change)).toBe(false)
  })

  it("keeps what is measured and what is wrong with it", () => {
    const facts = {
      measurements: { chest_width: 52.5, length: 68 },
      defects: [
        { description: "kancing hilang satu", picture: null },
        { description: "noda", picture },
      ],
      dimensions: { length: 30, width: 20, height: 5 },
      original_price: 450_000,
    }

    expect(SellerCreateListing.parse({ ...kebaya, ...facts })).toMatchObject(facts)
  })
})

describe("its pictures", () => {
  it("come as text, or as Medusa writes them", () => {
    const images = [picture, { url: picture, id: "img_1" }]

    expect(SellerCreateListing.parse({ ...kebaya, images }).images).toEqual([picture, picture])
  })

  it.each([
    ["nine of them", Array.from({ length: 9 }, () => picture)],
    ["a script", ["javascript:alert(1)"]],
    ["a file", ["file:///etc/passwd"]],
    ["data", ["data:image/png;base64,AAAA"]],
    ["a relative address", ["/uploads/x.jpg"]],
    ["a very long address", [`https://img.example/${"x".repeat(500)}`]],
    ["an object without an address", [{ id: "img_1" }]],
    ["no list", picture],
  ])("are refused: %s", (_, images) => {
    expect(accepts({ images })).toBe(false)
  })
})

describe("its variants", () => {
  it("have a stock of their own: one beside them is refused, not dropped", () => {
    expect(accepts({ variants: [{ title: "S" }], stock: 2 })).toBe(false)
    expect(accepts({ variants: [{ title: "S", stock: 2 }] })).toBe(true)
  })

  it("are one, with the listing's size, colour and stock, when none are given", () => {
    const { variants } = SellerCreateListing.parse({
      ...kebaya,
      size: "M",
      color: "kuning",
      stock: 3,
    })

    expect(variants).toEqual([
      { title: "M", size: null, color: null, condition: null, price: 150_000, stock: 3 },
    ])
  })

  it("cost what the listing costs, unless they say otherwise", () => {
    const { variants } = SellerCreateListing.parse({
      ...kebaya,
      variants: [
        { title: "S", condition: "new" },
        { title: "L", price: 175_000, stock: 2, color: "hijau" },
      ],
    })

    expect(variants).toEqual([
      { title: "S", size: null, color: null, condition: "new", price: 150_000, stock: 1 },
      { title: "L", size: null, color: "hijau", condition: null, price: 175_000, stock: 2 },
    ])
  })

  it.each([
    ["none", []],
    ["21", Array.from({ length: 21 }, (_, index) => ({ title: `v${index}` }))],
    ["two of one title", [{ title: "S" }, { title: "S" }]],
    ["two of one title but for spaces", [{ title: "S" }, { title: " S " }]],
    ["two of one title but for capital letters", [{ title: "S" }, { title: "s" }]],
    ["one in a condition that there is not", [{ title: "S", condition: "mint" }]],
    ["one without a title", [{ size: "S" }]],
    ["a cheap one", [{ title: "S", price: 10 }]],
    ["one without stock", [{ title: "S", stock: 0 }]],
  ])("are refused: %s", (_, variants) => {
    expect(accepts({ variants })).toBe(false)
  })
})

describe("changing it", () => {
  it("changes only what is named", () => {
    expect(SellerUpdateListing.parse({})).toEqual({})
    expect(SellerUpdateListing.parse({ price: 120_000, brand: null })).toEqual({
      price: 120_000,
      brand: null,
    })
  })

  it("cannot move it to another shop or another state than on or off sale", () => {
    for (const field of ["seller_id", "handle"]) {
      expect(SellerUpdateListing.safeParse({ [field]: "other" }).success).toBe(false)
    }
    expect(SellerUpdateListing.parse({ status: "inactive" })).toEqual({ status: "inactive" })
    for (const status of ["sold", "deleted", "draft", "in_review", "rejected"]) {
      expect(SellerUpdateListing.safeParse({ status }).success).toBe(false)
    }
  })

  it.each([
    ["two changes of one variant", { variants: [{ id: "v" }, { id: "v", stock: 2 }] }],
    ["a price beside those of its variants", { price: 90_000, variants: [{ id: "v" }] }],
    ["a stock beside those of its variants", { stock: 2, variants: [{ id: "v" }] }],
    ["a variant without its id", { variants: [{ title: "S" }] }],
    ["a variant with what it is not asked for", { variants: [{ id: "v", weight: 3 }] }],
    ["no condition any more", { condition: null }],
    ["no price any more", { price: null }],
    ["no weight any more", { weight: null }],
    ["a stock of nothing", { stock: 0 }],
  ])("is refused: %s", (_, body) => {
    expect(SellerUpdateListing.safeParse(body).success).toBe(false)
  })

  it("adds a variant with a title and a price", () => {
    expect(SellerAddVariant.safeParse({ title: "L", price: 90_000 }).success).toBe(true)
    expect(SellerAddVariant.safeParse({ title: "L" }).success).toBe(false)
    expect(SellerAddVariant.safeParse({ price: 90_000 }).success).toBe(false)
    expect(SellerAddVariant.safeParse({ title: "L", price: 90_000, id: "v" }).success).toBe(false)
  })

  it("has the limits of making it", () => {
    expect(SellerUpdateListing.safeParse({ price: 999 }).success).toBe(false)
    expect(SellerUpdateListing.safeParse({ images: ["javascript:alert(1)"] }).success).toBe(false)
    expect(SellerUpdateListing.safeParse({ title: null }).success).toBe(false)
  })
})

it("lists by a status that exists", () => {
  expect(SellerListListings.parse({ status: "sold" })).toMatchObject({ status: "sold" })
  expect(SellerListListings.safeParse({ status: "gone" }).success).toBe(false)
})
