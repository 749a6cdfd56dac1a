import fc from "fast-check"
import { phoneOf } from "./phone"

it.each([
  "081234567890",
  "0812-3456-7890",
  "0812 3456 7890",
  "(0812) 3456.7890",
  "0812/3456/7890",
  "0812‑3456–7890",
  "0812\u00a03456\u00a07890",
  "\u200b0812 3456 7890\u200e",
  "０８１２３４５６７８９０",
  "81234567890",
  "6281234567890",
  "62 812 3456 7890",
  "62-812-3456-7890",
  "62 0812 3456 7890",
  "+6281234567890",
  "+62 812-3456-7890",
  "+62.812.3456.7890",
  "+62 (0)812 3456 7890",
  "+620812 3456 7890",
  "(+62) 812 3456 7890",
  "(+62)812-3456-7890",
  "0062 812 3456 7890",
  "0062 0812 3456 7890",
  "tel:+6281234567890",
  "WA 0812 3456 7890",
  "wa: 0812-3456-7890",
  "HP. 0812 3456 7890",
])("reads %j as Indonesians write it", (written) => {
  expect(phoneOf(written)).toBe("+6281234567890")
})

it.each([
  ["ten digits, of the oldest numbers", "0812 345 678", "+62812345678"],
  ["eleven", "0811-1234-567", "+628111234567"],
  ["thirteen, of the newest", "0812-3456-78901", "+62812345678901"],
])("reads numbers of %s", (_, written, number) => {
  expect(phoneOf(written)).toBe(number)
})

it.each([
  "",
  "   ",
  "+",
  "-",
  "tidak ada",
  "0812",
  "0812 call me",
  "08123456789O",
  "0812345678901234",
  "+62812345678901234",
  "0000000000",
  "1234567890",
  "0840-1234-5678",
  "021-5551234",
  "+62 21 5551234",
  "+65 8123 4567",
  "0065 8123 4567",
  "0812-3456-7890 / 0813-3456-7890",
  "0812 3456 7890 ext 12",
])("finds no number that a courier could call in %j", (written) => {
  expect(phoneOf(written)).toBeNull()
})

it("reads any mobile number in any spelling as one, and its own form again", () => {
  // The operators' prefixes: Telkomsel, Indosat, XL, Axis, Smartfren, Three.
  const prefix = fc.constantFrom(
    "811",
    "812",
    "821",
    "852",
    "814",
    "856",
    "817",
    "878",
    "838",
    "881",
    "895"
  )
  const rest = fc.stringMatching(/^\d{6,8}$/)
  const start = fc.constantFrom("0", "62", "+62", "0062", "+62 0", "+62 (0)", "62 0", "(+62) ", "")
  const gap = fc.constantFrom("", " ", "-", ".", " - ", "\u00a0")
  fc.assert(
    fc.property(prefix, rest, start, gap, (prefix, rest, start, gap) => {
      const written = `${start}${[prefix, rest.slice(0, 4), rest.slice(4)].join(gap)}`

      expect(phoneOf(written)).toBe(`+62${prefix}${rest}`)
      expect(phoneOf(`+62${prefix}${rest}`)).toBe(`+62${prefix}${rest}`)
    })
  )
})

it("answers any text with a number that can be dialled, or with none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(phoneOf(text) ?? "+628110000000").toMatch(/^\+628\d{7,11}$/)
    })
  )
})
