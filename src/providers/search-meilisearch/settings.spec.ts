import { documentOf, queryOf } from "./document"
import { indexName, settingsOf } from "./settings"

it("words that mean the same are synonyms of each other, in one spelling", () => {
  const { synonyms } = settingsOf([
    ["T-Shirt", "kaos", "Kaos"],
    ["celana jins", "jeans"],
  ])
  expect(synonyms).toEqual({
    "celana jins": ["jeans"],
    jeans: ["celana jins"],
    kaos: ["t shirt"],
    "t shirt": ["kaos"],
  })
})

it("a phrase of more words than are looked up has no synonyms, and is one", () => {
  const { synonyms } = settingsOf([["tas", "tas kecil buat hp"]])
  expect(synonyms).toEqual({ tas: ["tas kecil buat hp"] })
})

it("a word has at most as many as are read", () => {
  const group = ["kaos", ...Array.from({ length: 80 }, (_, n) => `kata${n}`)]
  expect(settingsOf([group]).synonyms.kaos).toHaveLength(50)
})

it("an index that is made of other words has another name", () => {
  const [one, again, other] = [[["a", "b"]], [["a", "b"]], [["a", "c"]]].map((groups) =>
    indexName("reluv", settingsOf(groups))
  )
  expect(one).toBe(again)
  expect(one).not.toBe(other)
  expect(one).toMatch(/^reluv_[0-9a-f]{12}$/)
})

it("a document has its words without affixes beside them, and its brand in one word", () => {
  const document = documentOf({
    id: "lst_1",
    seller_id: "sel_1",
    is_buyable: true,
    published_at: new Date("2026-11-29T00:00:00Z"),
    title: "Sweater Rajutan Berkerah",
    brand: "The North Face",
    kind: "Atasan M hitam",
    description: null,
  })
  expect(document).toMatchObject({
    title: "sweater rajutan berkerah",
    brand: "the north face thenorthface",
    stems: "rajut kerah",
    published_at: 1_795_910_400,
    description: "",
  })
  expect(queryOf("Rajutannya, berkerah!")).toBe("rajut kerah")
})
