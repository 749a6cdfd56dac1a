import { wib } from "./dates"

it("tells the time of Jakarta in Indonesian", () => {
  expect(wib("2026-11-21T17:34:53.000Z", "id")).toBe("22 Nov 2026, 00.34 WIB")
})

it("tells the time of Jakarta in English", () => {
  expect(wib("2026-11-21T10:34:53.000Z", "en")).toBe("21 Nov 2026, 17:34 WIB")
})

it("survives a time it cannot read", () => {
  expect(wib("soon", "en")).toBe("–")
})
