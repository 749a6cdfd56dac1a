import { highlight } from "./highlight"
import type { Nearness, Term } from "./understand"

const term = (...alternatives: [string, Nearness][]): Term => ({
  alternatives: alternatives.map(([words, nearness]) => ({ words: words.split(" "), nearness })),
  is_optional: false,
  is_known: true,
  weight: 1,
})
const marks = { before: "<em>", after: "</em>" }
const shirt = term(["kaos", "typed"], ["t shirt", "synonym"])

it.each<[string, Term[], string, string]>([
  ["Kaos polos, Kaos!", [shirt], "<em>Kaos</em> polos, <em>Kaos</em>!", "full"],
  ["Kemeja flanel", [shirt], "Kemeja flanel", "none"],
  ["Kaos H&M", [shirt, term(["uniqlo", "typed"])], "<em>Kaos</em> H&M", "partial"],
  ["Celana Levi’s 501", [term(["levis", "typed"])], "Celana <em>Levi’s</em> 501", "full"],
  ["Blus Dé Café", [term(["cafe", "typed"])], "Blus Dé <em>Café</em>", "full"],
  ["Jaket jins", [term(["jak", "prefix"])], "<em>Jaket</em> jins", "full"],
  ["Jaket jins", [term(["jak", "typed"])], "Jaket jins", "none"],
  ["T-shirt band", [shirt], "<em>T</em>-<em>shirt</em> band", "full"],
])("%s", (text, terms, value, matchLevel) => {
  expect(highlight(text, terms, marks)).toMatchObject({ value, matchLevel })
})

it("names the words that were found", () => {
  expect(highlight("Kaos dan kemeja", [shirt], marks).matchedWords).toEqual(["kaos"])
})
