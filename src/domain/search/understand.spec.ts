import fc from "fast-check"
import { lexiconOf } from "./lexicon"
import { SYNONYMS } from "./synonyms"
import { MOST_WORDS, thesaurusOf, understand } from "./understand"
import { wordsIn } from "./words"

const KNOWN =
  "kaos tshirt uniqlo kemeja flanel unkl347 tas ransel backpack murah baju renang h m jaket"
const lexicon = lexiconOf(wordsIn(KNOWN).map((word) => ({ word, listings: 5, named: 5 })))
const thesaurus = thesaurusOf([...SYNONYMS, ["jaket", "Jumper Luar"]])
const read = (typed: string) => understand(typed, lexicon, thesaurus)
const said = (typed: string) =>
  read(typed).terms.map(({ alternatives }) =>
    alternatives.map(({ words, nearness }) => `${words.join(" ")} ${nearness}`)
  )

it.each([
  ["kaos", [["kaos typed", "tshirt synonym"]]],
  ["kaosnya", [["kaos kin", "tshirt synonym"]]],
  ["uni", [["uni prefix"]]],
])("reads %j", (typed, terms) => {
  expect(said(typed)).toEqual(terms)
})

it("knows a group of words as one thing", () => {
  expect(said("tas ransel")).toEqual([
    ["tas ransel typed", "tas ransel scattered", "ransel synonym", "backpack synonym"],
  ])
  expect(said("hnm")).toEqual([["h m synonym"]])
})

it("knows one word written in two", () => {
  expect(said("unkl 347")).toEqual([["unkl347 typed"]])
})

it("leaves out what is said of the search, unless nothing else is said", () => {
  expect(said("jual kaos uniqlo murah")).toEqual(said("kaos uniqlo"))
  expect(said("murah")).toEqual([["murah typed"]])
})

it("needs no listing to have what is said of everything", () => {
  const [clothes, shirt] = read("baju kaos").terms
  expect([clothes?.is_optional, shirt?.is_optional]).toEqual([true, false])
})

it("says what it corrected and what nothing has", () => {
  expect(read("kemja flanel").corrected).toBe("kemeja flanel")
  expect(read("kemeja zzzqqq").corrected).toBeNull()
  expect(read("gelang zzzqqq").terms.map(({ is_known }) => is_known)).toEqual([false, false])
})

it("finds by a project's own words", () => {
  expect(said("jumper luar")).toEqual([["jaket synonym"]])
})

it("makes a few terms of plain words of whatever is typed", () => {
  const typed = fc.oneof(fc.string(), fc.array(fc.constantFrom(...KNOWN.split(" "), "t", "&", "'")))
  fc.assert(
    fc.property(typed, (text) => {
      const { terms } = read(Array.isArray(text) ? text.join(" ") : text)
      expect(terms.length).toBeLessThanOrEqual(MOST_WORDS)
      for (const { words } of terms.flatMap(({ alternatives }) => alternatives)) {
        for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/)
      }
    })
  )
})
