import { isPickupTime, momentOf, wibMoment } from "./pickup-time"

describe("a moment in WIB", () => {
  it("is seven hours ahead of UTC", () => {
    expect(momentOf({ date: "2026-11-21", time: "06:30" })).toEqual(
      new Date("2026-11-20T23:30:00Z")
    )
  })

  it("is written as it was read", () => {
    const written = { date: "2028-02-29", time: "00:05" }
    const at = momentOf(written)
    expect(at && wibMoment(at)).toEqual(written)
  })

  it.each([
    ["2026-02-30", "10:00"],
    ["2026-13-01", "10:00"],
    ["2027-02-29", "10:00"],
    ["2026-11-21", "24:00"],
    ["2026-11-21", "9:00"],
    ["21-11-2026", "10:00"],
    ["", ""],
  ])("does not exist: %s %s", (date, time) => {
    expect(momentOf({ date, time })).toBeNull()
  })
})

describe("a time of pickup", () => {
  const now = new Date("2026-11-21T03:00:00Z")

  it.each([
    ["a second ago", "2026-11-21T02:59:59Z", false],
    ["now", "2026-11-21T03:00:00Z", false],
    ["in a minute", "2026-11-21T03:01:00Z", true],
    ["in seven days", "2026-11-28T03:00:00Z", true],
    ["in seven days and a minute", "2026-11-28T03:01:00Z", false],
  ])("%s: %s → %s", (_when, at, allowed) => {
    expect(isPickupTime(new Date(at), now)).toBe(allowed)
  })
})
