import fc from "fast-check"
import { choicesOf, optionsOf, titleTwice, type Variant } from "./variants"

const variant = (title: string, more: Partial<Variant> = {}) => ({
  title,
  size: null,
  color: null,
  ...more,
})

describe("what a buyer picks a variant by", () => {
  it.each<[string, ReturnType<typeof variant>[], string | null, Record<string, string>[]]>([
    [
      "its size",
      [variant("a", { size: "S" }), variant("b", { size: "M" })],
      null,
      [{ Size: "S" }, { Size: "M" }],
    ],
    [
      "its title, without a size",
      [variant("S"), variant("M")],
      null,
      [{ Size: "S" }, { Size: "M" }],
    ],
    ["the listing's size, of only one", [variant("a")], "XL", [{ Size: "XL" }]],
    ["nothing, of only one without a size", [variant("a")], null, [{ Size: "One size" }]],
    [
      "its title, where the size is another's",
      [variant("a", { size: "S" }), variant("b", { size: "S" })],
      null,
      [{ Size: "S" }, { Size: "b" }],
    ],
  ])("is %s", (_, variants, size, choices) => {
    expect(choicesOf(variants, { size, options: ["Size"] })).toEqual(choices)
  })

  it("is its color as well, where there is a choice of colors", () => {
    const variants = [variant("a", { size: "S", color: "merah" }), variant("b", { size: "S" })]
    expect(optionsOf(variants)).toEqual(["Size", "Color"])
    expect(choicesOf(variants, { size: null, options: ["Size", "Color"] })).toEqual([
      { Size: "S", Color: "merah" },
      { Size: "S", Color: "b" },
    ])
  })

  it("tells any variants apart, and from what others are picked by, under any options", () => {
    const text = fc.constantFrom("S", "M", "S (2)", "merah")
    const variants = fc.uniqueArray(
      fc.record({ title: text, size: fc.option(text), color: fc.option(text) }),
      { minLength: 1, selector: ({ title }) => title }
    )
    const options = fc.constantFrom(["Size"], ["Size", "Color"], ["Ukuran", "Bahan", "Color"])
    fc.assert(
      fc.property(
        variants,
        options,
        fc.option(text),
        fc.array(fc.array(text, { minLength: 3, maxLength: 3 })),
        (variants, options, size, foreign) => {
          const others = foreign.map((values) =>
            Object.fromEntries(options.map((option, place) => [option, values[place] ?? ""]))
          )
          const choices = choicesOf(variants, { size, options, others })
          for (const choice of choices) {
            expect(Object.keys(choice)).toEqual(options)
            expect(others).not.toContainEqual(choice)
          }
          expect(new Set(choices.map((choice) => JSON.stringify(choice))).size).toBe(choices.length)
        }
      )
    )
  })
})

it.each([
  [["S", "M"], null],
  [["S", "M", "s"], "s"],
  [["S", "S"], "S"],
])("of titles %j the second of a kind is %s", (titles, twice) => {
  expect(titleTwice(titles.map((title) => ({ title })))).toBe(twice)
})
