import fc from "fast-check"
import { listingStatus } from "../../domain/listing/listing-status"
import {
  externalIdOf,
  firstStatus,
  type ListingDraft,
  productOf,
  productStatusOf,
  SOLD_PRODUCT,
} from "./product-of-listing"

function aDraft(draft: Partial<ListingDraft> = {}): ListingDraft {
  return {
    seller_id: "sel_ani",
    title: "Kebaya kutubaru",
    description: null,
    handle: null,
    category_id: null,
    images: [],
    condition: "good",
    has_tags: false,
    brand: null,
    material: null,
    size: null,
    color: null,
    measurements: null,
    defects: null,
    original_price: null,
    weight: 400,
    dimensions: null,
    variants: [
      { title: "One size", size: null, color: null, condition: null, price: 150_000, stock: 1 },
    ],
    publish: true,
    ...draft,
  }
}

const product = (draft: Partial<ListingDraft> = {}) =>
  productOf(aDraft(draft), {
    handle: "kebaya-kutubaru",
    category_ids: ["pcat_shirts", "pcat_clothes"],
    sales_channel_id: "sc_1",
    shipping_profile_id: "sp_ani",
  })

it.each([
  ["automatic", true, "active"],
  ["operator", true, "in_review"],
  ["automatic", false, "draft"],
  ["operator", false, "draft"],
] as const)("with %s moderation, published %s, starts as %s", (moderation, publish, status) => {
  expect(firstStatus(aDraft({ publish }), moderation)).toBe(status)
})

it.each(listingStatus.statuses)(
  "shows the product of a listing that is %s only if it, and its shop, sells, or sold it",
  (status) => {
    const shown = status === "active" || status === "sold"

    expect(productStatusOf(status, { shop_sells: true })).toBe(shown ? "published" : "draft")
    const sold = status === "sold"
    expect(productStatusOf(status, { shop_sells: false })).toBe(sold ? "published" : "draft")
  }
)

it.each([
  ["sold", null, SOLD_PRODUCT],
  ["sold", "erp-17", "erp-17"],
  ["active", SOLD_PRODUCT, null],
  ["inactive", SOLD_PRODUCT, null],
  ["active", "erp-17", "erp-17"],
  ["active", null, null],
] as const)("of a %s listing the external id %s becomes %s", (status, current, becomes) => {
  expect(externalIdOf(status, current)).toBe(becomes)
})

describe("the product", () => {
  it("is hidden, and of one piece has one variant of its size, counted and never sold twice", () => {
    expect(
      product({
        size: "M",
        variants: [
          { title: "M", size: "M", color: null, condition: null, price: 150_000, stock: 1 },
        ],
      })
    ).toEqual({
      title: "Kebaya kutubaru",
      handle: "kebaya-kutubaru",
      description: undefined,
      status: "draft",
      thumbnail: undefined,
      images: [],
      weight: 400,
      category_ids: ["pcat_shirts", "pcat_clothes"],
      sales_channels: [{ id: "sc_1" }],
      shipping_profile_id: "sp_ani",
      options: [{ title: "Size", values: ["M"] }],
      variants: [
        {
          title: "M",
          options: { Size: "M" },
          weight: 400,
          manage_inventory: true,
          allow_backorder: false,
          prices: [{ currency_code: "idr", amount: 150_000 }],
        },
      ],
    })
  })

  it("without a size has the only one", () => {
    expect(product().options).toEqual([{ title: "Size", values: ["One size"] }])
  })

  it("of several pieces tells them apart by size and color", () => {
    const { options, variants } = product({
      variants: [
        { title: "S merah", size: "S", color: "merah", condition: null, price: 150_000, stock: 1 },
        { title: "S biru", size: "S", color: "biru", condition: null, price: 160_000, stock: 2 },
      ],
    })

    expect(options).toEqual([
      { title: "Size", values: ["S"] },
      { title: "Color", values: ["merah", "biru"] },
    ])
    expect(variants).toMatchObject([
      { options: { Size: "S", Color: "merah" }, prices: [{ amount: 150_000 }] },
      { options: { Size: "S", Color: "biru" }, prices: [{ amount: 160_000 }] },
    ])
  })

  it("always has options under the same names, with a choice of its own for each variant", () => {
    const text = fc.constantFrom("S", "M", "merah", "biru", "ada noda")
    const offered = fc.record({
      title: fc.string({ minLength: 1, maxLength: 5 }),
      size: fc.option(text),
      color: fc.option(text),
      condition: fc.constant(null),
      price: fc.constant(150_000),
      stock: fc.constant(1),
    })
    const variants = fc.uniqueArray(offered, {
      minLength: 1,
      maxLength: 6,
      selector: (v) => v.title,
    })
    fc.assert(
      fc.property(variants, fc.option(text), (variants, size) => {
        const made = product({ variants, size })
        const options = made.options as { title: string; values: string[] }[]
        const titles = options.map(({ title }) => title)
        const choices = made.variants?.map(({ options }) => JSON.stringify(options))

        expect([["Size"], ["Size", "Color"]]).toContainEqual(titles)
        expect(new Set(choices).size).toBe(variants.length)
        for (const variant of made.variants ?? []) {
          for (const { title, values } of options) {
            expect(values).toContain(variant.options?.[title])
          }
        }
      })
    )
  })

  it("shows its first picture, and is as big as it is", () => {
    const images = ["https://img.example/1.jpg", "https://img.example/2.jpg"]
    const made = product({
      images,
      dimensions: { length: 30, width: 20, height: 5 },
    })

    expect(made).toMatchObject({
      thumbnail: images[0],
      images: [{ url: images[0] }, { url: images[1] }],
      variants: [{ length: 30, width: 20, height: 5 }],
    })
  })
})
