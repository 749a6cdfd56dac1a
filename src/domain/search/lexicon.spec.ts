import { lexiconOf } from "./lexicon"

const words = [
  ["kaos", 900, 900],
  ["kaosnya", 3, 0],
  ["kaus", 40, 40],
  ["kemeja", 500, 490],
  ["kemja", 0, 0],
  ["sepatu", 700, 700],
  ["sepatunya", 20, 0],
  ["sepeda", 5, 1],
  ["uniqlo", 300, 300],
  ["nyaman", 200, 0],
] as const
const lexicon = lexiconOf(
  words.map(([word, listings, named]) => ({ word, listings, named })).filter((one) => one.listings)
)

it("knows how many listings have a word", () => {
  expect(lexicon.listings("kaos")).toBe(900)
  expect(lexicon.listings("zzz")).toBe(0)
})

it("knows words by their stem", () => {
  expect(lexicon.kin("sepatu")).toEqual(["sepatunya"])
  expect(lexicon.kin("kaosku")).toEqual(["kaos", "kaosnya"])
})

it("completes with what names something, that of most first", () => {
  expect(lexicon.complete("sep", 5)).toEqual(["sepatu", "sepeda"])
  expect(lexicon.complete("ny", 5)).toEqual([])
  expect(lexicon.complete("ka", 1)).toEqual(["kaos"])
})

it.each([
  ["kemja", "kemeja"],
  ["unilqo", "uniqlo"],
  ["speatu", "sepatu"],
  ["koas", "kaos"],
])("corrects %s to %s", (typed, meant) => {
  expect(lexicon.correct(typed)).toBe(meant)
})

it.each(["ka", "42", "501x", "gelang", "abcdefgh"])("leaves %s uncorrected", (typed) => {
  expect(lexicon.correct(typed)).toBeUndefined()
})
