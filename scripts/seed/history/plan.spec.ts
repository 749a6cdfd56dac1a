import { buyers, DAYS, planHistory } from "./plan"

const NOW = new Date("2026-11-29T07:00:00Z")
const history = planHistory(NOW)

it("is the same one every time", () => {
  expect(planHistory(NOW)).toEqual(history)
})

it("fills 90 days with purchases of every shop, and each of them is over by now", () => {
  expect(history.length).toBeGreaterThan(120)
  expect(new Set(history.map(({ listing }) => listing.seller)).size).toBe(8)
  const oldest = NOW.getTime() - DAYS * 86_400_000
  for (const { times } of history) {
    const moments = [times.placed, times.paid, times.processing].map((time) => time.getTime())
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    expect(times.placed.getTime()).toBeGreaterThanOrEqual(oldest)
    expect(times.ended.getTime()).toBeLessThan(NOW.getTime())
  }
})

it("has every kind of ending, both kinds of vouchers, and people who come back", () => {
  const endings = new Set(history.map(({ ending }) => ending))
  expect([...endings].sort()).toEqual([
    "cancelled",
    "completed",
    "partly_refunded",
    "refunded",
    "went_back",
  ])
  expect(new Set(history.map(({ voucher }) => voucher?.of)).size).toBe(3)
  expect(new Set(history.map(({ buyer }) => buyer)).size).toBeLessThan(history.length)
  expect(Math.max(...history.map(({ buyer }) => buyer))).toBeLessThan(buyers.length)
})

it("has cash that came, cash that couriers still have, and parcels that nobody took", () => {
  const atTheDoor = history.filter(({ cash }) => cash !== null)
  const taken = atTheDoor.filter(({ ending }) => ending === "completed")
  expect(taken.some(({ cash }) => cash?.remitted)).toBe(true)
  expect(taken.some(({ cash }) => cash?.remitted === null)).toBe(true)
  for (const { refunded } of atTheDoor) expect(refunded).toBe(0)
})

it("gives back no more than was paid, in whole rupiah", () => {
  for (const { goods, shipping, voucher, refunded } of history) {
    expect(Number.isInteger(refunded)).toBe(true)
    expect(refunded).toBeLessThanOrEqual(goods + shipping - (voucher?.amount ?? 0))
    expect(voucher?.amount ?? 0).toBeLessThan(goods)
  }
})

it("gives everything an id of its own, which sorts as it was placed", () => {
  const orders = history.map(({ id }) => id.order)
  expect(new Set(history.flatMap(({ id }) => Object.values(id))).size).toBe(history.length * 12)
  expect(orders).toEqual(orders.toSorted())
})
