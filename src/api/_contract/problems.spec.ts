import { z } from "zod"
import { LANGUAGES } from "../../domain/said"
import { centimetres, count, page, rupiah, text, url, yesOrNo } from "./fields"
import { faultsIn, problemsOf } from "./problems"
import { FAULTS, WORDS } from "./words"

const schema = z.strictObject({
  title: text({ min: 3, max: 10 }),
  price: rupiah({ min: 1_000, max: 5_000 }),
  stock: count({ min: 1, max: 5 }).optional(),
  condition: z.enum(["new", "good"]).optional(),
  photos: z.array(url).max(1).optional(),
  is_open: yesOrNo.optional(),
  size: z.strictObject({ width: centimetres }).optional(),
  ...page(),
})

const told = (value: unknown, language: "en" | "id" = "en") => {
  const { error } = schema.safeParse(value, { error: faultsIn(language) })
  return error ? problemsOf(error, language) : null
}

const good = { title: "Kemeja", price: 2_500 }

it.each([
  [{ ...good, price: "2500" }, "price: whole rupiah as a number, such as 250000"],
  [{ ...good, price: 2_500.5 }, "price: whole rupiah as a number, such as 250000"],
  [{ ...good, price: 10 }, "price: at least 1000"],
  [{ ...good, price: 9_999 }, "price: at most 5000"],
  [{ title: "Kemeja" }, "price: is missing: whole rupiah as a number, such as 250000"],
  [{ ...good, title: "ab" }, "title: at least 3 characters"],
  [{ ...good, title: "a very long title" }, "title: at most 10 characters"],
  [{ ...good, condition: "mint" }, "condition: one of new, good"],
  [
    { ...good, photos: ["ftp://a.b/c"] },
    "photos.0: an http(s) address, such as https://example.com/picture.jpg",
  ],
  [{ ...good, photos: "x" }, "photos: a list"],
  [{ ...good, is_open: "yes" }, "is_open: true or false"],
  [{ ...good, size: { width: 0 } }, "size.width: more than 0"],
  [{ ...good, limit: "many" }, "limit: a whole number"],
  [{ ...good, colour: "red" }, "colour: no such field"],
  [{ ...good, size: { width: 1, depth: 2 } }, "size.depth: no such field"],
  ["text", "request: an object with fields"],
])("%j is told as %j", (value, said) => {
  expect(told(value)).toBe(said)
})

it.each([
  [{ ...good, price: "2500" }, "price: rupiah bulat sebagai angka, misalnya 250000"],
  [{ title: "Kemeja" }, "price: belum diisi: rupiah bulat sebagai angka, misalnya 250000"],
  [{ ...good, title: "ab" }, "title: paling sedikit 3 karakter"],
  [{ ...good, condition: "mint" }, "condition: salah satu dari new, good"],
  [{ ...good, colour: "red" }, "colour: kolom ini tidak dikenal"],
])("%j is told in Indonesian as %j", (value, said) => {
  expect(told(value, "id")).toBe(said)
})

it("tells at most five problems, and no endless names", () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [`${n}${"x".repeat(500)}`, 1])
  )

  expect(told({ ...good, ...many })?.split("; ")).toHaveLength(5)
  expect(told({ ...good, ...many })?.length).toBeLessThan(500)
})

it("has every word in both languages", () => {
  for (const word of Object.values(WORDS)) {
    expect(LANGUAGES.filter((language) => !word[language])).toEqual([])
  }
  for (const fault of Object.values(FAULTS)) {
    expect(LANGUAGES.filter((language) => !fault[language])).toEqual([])
  }
})
