import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { AREAS } from "../../../sandbox/biteship/areas"
import { missingFor, rulesAlong } from "../../../src/domain/category/category-rules"
import { CONDITIONS } from "../../../src/domain/listing/condition"
import { drawings } from "../pictures/drawings"
import { categories } from "./categories"
import { categoryRules } from "./category-rules"
import { customers, operators } from "./customers"
import { listings } from "./listings"
import { sellers } from "./sellers"

const PICTURES = join(__dirname, "..", "pictures")
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")

const repeated = (values: readonly string[]) =>
  values.filter((value, at) => values.indexOf(value) !== at)

/** The titles of the listings that break a rule, so that a failure names them. */
const breaking = (rule: (listing: (typeof listings)[number]) => boolean) =>
  listings.filter((listing) => !rule(listing)).map((listing) => listing.title)

describe("the sample categories", () => {
  it("have handles that are unique slugs", () => {
    const handles = categories.map((category) => category.handle)
    expect(repeated(handles)).toEqual([])
    expect(handles.filter((handle) => !SLUG.test(handle))).toEqual([])
  })

  it("come after their parent, and only one level below it", () => {
    const tops = categories.filter((category) => category.parent === null)
    const orphans = categories.filter(
      (category, at) =>
        category.parent !== null &&
        !tops.some((top) => top.handle === category.parent && categories.indexOf(top) < at)
    )
    expect(orphans).toEqual([])
  })
})

describe("what the sample categories ask for", () => {
  it("is asked in a category that there is", () => {
    const handles = categories.map(({ handle }) => handle)
    expect(Object.keys(categoryRules).filter((handle) => !handles.includes(handle))).toEqual([])
  })
})

describe("the sample sellers", () => {
  it("ship from at least six cities", () => {
    expect(new Set(sellers.map((seller) => seller.origin.city)).size).toBeGreaterThanOrEqual(6)
  })

  it("have handles and owners of their own", () => {
    expect(repeated(sellers.map((seller) => seller.handle))).toEqual([])
    expect(sellers.filter((seller) => !SLUG.test(seller.handle))).toEqual([])
    expect(
      repeated([...sellers.map(({ owner }) => owner.email), ...customers.map(({ email }) => email)])
    ).toEqual([])
  })

  it("all sell something", () => {
    const empty = sellers.filter(
      (seller) => !listings.some((listing) => listing.seller === seller.handle)
    )
    expect(empty).toEqual([])
  })
})

describe("the sample people", () => {
  it("include those of the specification", () => {
    expect(customers.map((customer) => customer.email)).toContain("buyer@example.com")
    expect(sellers.map((seller) => seller.owner.email)).toContain("seller@example.com")
    expect(operators.map((operator) => operator.email)).toContain("admin@example.com")
  })

  it("can be called and found by a courier", () => {
    const places = [
      ...sellers.map(({ origin }) => origin),
      ...customers.map(({ address, phone }) => ({ ...address, phone })),
    ]
    for (const place of places) {
      expect(place.phone).toMatch(/^\+62\d{9,12}$/)
      expect(place.postal_code).toMatch(/^[1-9]\d{4}$/)
      expect(place.latitude).toBeGreaterThan(-11.1)
      expect(place.latitude).toBeLessThan(6.1)
      expect(place.longitude).toBeGreaterThan(95)
      expect(place.longitude).toBeLessThan(141.1)
    }
  })
})

describe("the sample addresses", () => {
  it("are found by their area query in the sandbox, with the same postal code", () => {
    const places = [
      ...sellers.map(({ origin }) => origin),
      ...customers.map(({ address }) => address),
    ]
    const unknown = places.filter(
      ({ area_query, city, province, postal_code }) =>
        !AREAS.some(
          (area) =>
            area.district === area_query &&
            area.city === city &&
            area.province === province &&
            String(area.postal_code) === postal_code
        )
    )
    expect(unknown).toEqual([])
  })
})

describe("the sample listings", () => {
  it("are at least sixty", () => {
    expect(listings.length).toBeGreaterThanOrEqual(60)
  })

  it("include those of the specification", () => {
    const facts = listings.map(({ title, price, condition, seller, category }) => ({
      slug: slugOf(title),
      price,
      condition,
      seller,
      category_id: categories.find(
        (top) => top.handle === categories.find(({ handle }) => handle === category)?.parent
      )?.sample_id,
    }))
    const seller = "lemari-jane"
    expect(facts).toEqual(
      expect.arrayContaining([
        {
          slug: "vintage-denim-jacket",
          price: 250_000,
          condition: "like_new",
          seller,
          category_id: 1,
        },
        { slug: "designer-handbag", price: 500_000, condition: "good", seller, category_id: 5 },
        {
          slug: "classic-white-sneakers",
          price: 300_000,
          condition: "new",
          seller,
          category_id: 4,
        },
      ])
    )
  })

  it("have titles whose slugs are unique", () => {
    expect(repeated(listings.map((listing) => slugOf(listing.title)))).toEqual([])
  })

  it("name an existing seller", () => {
    expect(breaking(({ seller }) => sellers.some(({ handle }) => handle === seller))).toEqual([])
  })

  it("name an existing child category", () => {
    expect(
      breaking(({ category }) =>
        categories.some(({ handle, parent }) => handle === category && parent !== null)
      )
    ).toEqual([])
  })

  it("say all that their category asks for", () => {
    const missing = ({ category, color, ...listing }: (typeof listings)[number]) => {
      const parent = categories.find(({ handle }) => handle === category)?.parent ?? ""
      const rules = [category, parent].map((handle) => categoryRules[handle] ?? null)
      const said = { ...listing, color, size: null, dimensions: null }
      return missingFor(rulesAlong(rules), { ...said, measurements: { ...listing.measurements } })
    }
    expect(breaking((listing) => missing(listing).length === 0)).toEqual([])
  })

  it("measure what their category has a word for", () => {
    const known = new Set(
      Object.values(categoryRules).flatMap(({ measurements }) =>
        (measurements ?? []).map(({ key }) => key)
      )
    )
    const keys = listings.flatMap(({ measurements }) => Object.keys(measurements))
    expect(keys.filter((key) => !known.has(key))).toEqual([])
  })

  it("cost whole rupiah, at least a thousand, and less than when they were new", () => {
    expect(breaking(({ price }) => Number.isSafeInteger(price) && price >= 1_000)).toEqual([])
    expect(
      breaking(
        ({ price, original_price }) =>
          original_price === null ||
          (Number.isSafeInteger(original_price) && original_price > price)
      )
    ).toEqual([])
  })

  it("weigh something, in whole grams", () => {
    expect(breaking(({ weight }) => Number.isInteger(weight) && weight > 0)).toEqual([])
  })

  it("are in stock, in sizes that do not repeat", () => {
    expect(
      breaking(
        ({ variants }) =>
          variants.length > 0 &&
          variants.every(({ stock }) => stock >= 1) &&
          repeated(variants.map(({ size }) => size)).length === 0
      )
    ).toEqual([])
  })

  it("state a defect, with a picture of one, when they are only fair", () => {
    expect(
      breaking(
        ({ condition, defects }) =>
          condition !== "fair" || defects.some(({ picture }) => picture !== null)
      )
    ).toEqual([])
  })

  it("are of every condition", () => {
    const conditions = new Set(listings.map(({ condition }) => condition))
    expect([...CONDITIONS].filter((condition) => !conditions.has(condition))).toEqual([])
  })

  it("show only pictures that exist, and every defect's picture is one of them", () => {
    expect(
      breaking(
        ({ pictures }) =>
          pictures.length > 0 && pictures.every((file) => existsSync(join(PICTURES, file)))
      )
    ).toEqual([])
    expect(
      breaking(({ defects, pictures }) =>
        defects.every(({ picture }) => picture === null || pictures.includes(picture))
      )
    ).toEqual([])
  })

  it("share no picture, and leave none unused", () => {
    const shown = listings.flatMap(({ pictures }) => pictures)
    const files = readdirSync(PICTURES).filter((file) => file.endsWith(".png"))
    expect(repeated(shown)).toEqual([])
    expect(files.filter((file) => !shown.includes(file))).toEqual([])
    expect(Object.keys(drawings).filter((name) => !shown.includes(`${name}.png`))).toEqual([])
  })
})
