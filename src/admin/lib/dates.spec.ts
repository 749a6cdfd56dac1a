import { day, wib, yearInJakarta, yearsAround } from "./dates"

it("tells the time of Jakarta in Indonesian", () => {
  expect(wib("2026-11-21T17:34:53.000Z", "id")).toBe("22 Nov 2026, 00.34 WIB")
})

it("tells the time of Jakarta in English", () => {
  expect(wib("2026-11-21T10:34:53.000Z", "en")).toBe("21 Nov 2026, 17:34 WIB")
})

it("survives a time it cannot read", () => {
  expect(wib("soon", "en")).toBe("–")
})

it("names a day in both languages, whatever the browser's zone", () => {
  expect(day("2027-03-16", "id")).toBe("Sel, 16 Mar 2027")
  expect(day("2027-03-16", "en")).toBe("Tue, 16 Mar 2027")
})

it("is in a new year when Jakarta is, and plans two ahead from the first decree on", () => {
  expect(yearInJakarta(new Date("2026-12-31T17:00:00Z"))).toBe(2027)
  expect(yearsAround(2026)).toEqual(["2026", "2027", "2028"])
  expect(yearsAround(2028)).toEqual(["2027", "2028", "2029", "2030"])
})
