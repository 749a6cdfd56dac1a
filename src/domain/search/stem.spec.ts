import fc from "fast-check"
import { stemOf } from "./stem"

it.each([
  ["sepatunya", "sepatu"],
  ["tasnya", "tas"],
  ["jaketku", "jaket"],
  ["rokmu", "rok"],
  ["rajutan", "rajut"],
  ["gantungan", "gantung"],
  ["berkerah", "kerah"],
  ["dipakai", "pakai"],
  ["memakai", "pakai"],
  ["menyusui", "susui"],
  ["kotak2", "kotak"],
])("finds %s by %s", (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})

it.each(["lengan", "bahan", "kaftan", "merah", "mewah", "melar", "polos", "levis", "bermuda"])(
  "leaves %s as it is",
  (word) => {
    expect(stemOf(word)).toBe(word)
  }
)

it("leaves three letters at least, and no word without a stem", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,30}$/), (word) => {
      expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 3))
    })
  )
})
