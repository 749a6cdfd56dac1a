import { quietUntil } from "./quiet-hours"

const night = { from: "21:00", to: "07:00", zone: "WIB" } as const
const at = (time: string) => new Date(`2026-12-01T${time}+07:00`)

it.each([
  ["20:59:59", null],
  ["21:00:00", "2026-12-02T07:00:00+07:00"],
  ["23:59:59", "2026-12-02T07:00:00+07:00"],
  ["00:00:00", "2026-12-01T07:00:00+07:00"],
  ["06:59:59", "2026-12-01T07:00:00+07:00"],
  ["07:00:00", null],
  ["12:00:00", null],
])("at %s in WIB somebody is told at %s", (time, told) => {
  expect(quietUntil(at(time), night)).toEqual(told && new Date(told))
})

it("are those of the customer's own zone", () => {
  // 20:30 in Jakarta is 21:30 in Makassar.
  expect(quietUntil(at("20:30:00"), night)).toBeNull()
  expect(quietUntil(at("20:30:00"), { ...night, zone: "WITA" })).toEqual(
    new Date("2026-12-02T07:00:00+08:00")
  )
  expect(quietUntil(at("05:30:00"), { ...night, zone: "WIT" })).toBeNull()
})

it("may lie within a day, and may be none", () => {
  const noon = { from: "12:00", to: "13:30", zone: "WIB" } as const
  expect(quietUntil(at("12:10:00"), noon)).toEqual(at("13:30:00"))
  expect(quietUntil(at("13:30:00"), noon)).toBeNull()
  for (const time of ["00:00:00", "11:00:00", "23:00:00"])
    expect(quietUntil(at(time), { ...noon, to: "12:00" })).toBeNull()
})
