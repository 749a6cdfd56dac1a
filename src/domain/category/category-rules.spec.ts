import { type CategoryRules, type Described, missingFor, rulesAlong } from "./category-rules"

const SILENT: CategoryRules = {
  image_url: null,
  measurements: null,
  required_fields: null,
  size_chart: null,
}
const chest = { key: "chest_width", label: { en: "Chest", id: "Lebar dada" }, required: true }
const sleeve = { key: "sleeve", label: { en: "Sleeve", id: "Panjang lengan" }, required: false }

const bare: Described = {
  brand: null,
  size: null,
  color: null,
  description: null,
  dimensions: null,
  measurements: null,
}

describe("what holds in a category", () => {
  const shirts = { ...SILENT, measurements: [chest, sleeve] }
  const clothes: CategoryRules = {
    image_url: "https://pictures.example/clothes.jpg",
    measurements: [],
    required_fields: ["size"],
    size_chart: [{ size: "M", measurements: { chest_width: 52 } }],
  }

  it.each([
    ["nothing where nothing is said", [], { ...rulesAlong([SILENT, null]) }],
    ["what it says itself", [shirts], { measurements: [chest, sleeve], required_fields: [] }],
    [
      "of each kind, what the nearest above it says",
      [shirts, null, clothes],
      { ...clothes, measurements: [chest, sleeve] },
    ],
    [
      "nothing of a kind where the nearest says that nothing is asked",
      [{ ...SILENT, required_fields: [] }, clothes],
      { ...clothes, required_fields: [] },
    ],
  ])("is %s", (_, path, holds) => {
    expect(rulesAlong(path)).toMatchObject(holds)
  })
})

describe("what is missing of a listing", () => {
  const rules = rulesAlong([
    { ...SILENT, measurements: [chest, sleeve], required_fields: ["brand", "size", "dimensions"] },
  ])
  const dimensions = { length: 30, width: 20, height: 5 }

  it.each<[string, Partial<Described>, string[]]>([
    ["all at once", {}, ["brand", "size", "dimensions", "measurements.chest_width"]],
    [
      "not what is only asked",
      { brand: "Uniqlo", size: "M", dimensions, measurements: { chest_width: 52 } },
      [],
    ],
    [
      "what is blank",
      { brand: " ", size: "M", dimensions, measurements: { chest_width: 52 } },
      ["brand"],
    ],
    [
      "not what each variant says of itself",
      {
        brand: "Uniqlo",
        dimensions,
        measurements: { chest_width: 52 },
        variants: [{ size: "M" }, { size: "L" }],
      },
      [],
    ],
    [
      "what only some variants say",
      {
        brand: "Uniqlo",
        dimensions,
        measurements: { chest_width: 52 },
        variants: [{ size: "M" }, { size: null }],
      },
      ["size"],
    ],
    [
      "another length than the one that was given",
      { brand: "Uniqlo", size: "M", dimensions, measurements: { sleeve: 60 } },
      ["measurements.chest_width"],
    ],
  ])("is %s", (_, listing, missing) => {
    expect(missingFor(rules, { ...bare, ...listing })).toEqual(missing)
  })
})
