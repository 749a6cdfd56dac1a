import { DailyQuota } from "./daily-quota"

function given(limit?: number) {
  const time = { now: new Date("2026-11-29T16:00:00Z") }
  return { time, quota: new DailyQuota(limit, () => time.now) }
}
const midnightInJakarta = new Date("2026-11-29T17:00:00Z")
const SPENT = expect.objectContaining({ code: "VENDOR_CIRCUIT_OPEN" })

it("lets so many questions a day through, and again from midnight in Jakarta on", () => {
  const { time, quota } = given(2)
  quota.take()
  quota.take()
  expect(() => quota.take()).toThrow(SPENT)
  expect(quota.read()).toEqual({ asked: 2, limit: 2, spent: true })
  time.now = midnightInJakarta
  quota.take()
  expect(quota.read()).toEqual({ asked: 1, limit: 2, spent: false })
})

it("is over for the day once the vendor says so", () => {
  const { time, quota } = given()
  quota.take()
  quota.spend()
  expect(() => quota.take()).toThrow(SPENT)
  time.now = midnightInJakarta
  quota.take()
  expect(quota.read()).toEqual({ asked: 1, limit: null, spent: false })
})
