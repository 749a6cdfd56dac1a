import fc from "fast-check"
import { rupiah } from "../../domain/money/rupiah"
import { MidtransError } from "./errors"
import { buildSnapRequest, type SnapRequestInput } from "./snap-request"

const START = new Date("2026-05-27T07:30:00Z")
const inMinutes = (minutes: number) => new Date(START.getTime() + minutes * 60_000)

function request(more: Partial<SnapRequestInput> = {}) {
  return buildSnapRequest({
    midtrans_order_id: "payses_1-1",
    amount: rupiah(165_000),
    lines: [
      { id: "item_1", name: "Kemeja flanel", price: rupiah(150_000), quantity: 1 },
      { id: "ship_1", name: "JNE Reguler", price: rupiah(15_000), quantity: 1 },
    ],
    customer: { first_name: "Ani", email: "ani@example.com", phone: "0812-3456-7890" },
    expiry: { start: START, deadline: inMinutes(24 * 60) },
    ...more,
  })
}

it("asks for the purchase with its lines, customer, 3-D Secure and deadline", () => {
  expect(request({ enabled_payments: ["gopay"] })).toEqual({
    transaction_details: { order_id: "payses_1-1", gross_amount: 165_000 },
    item_details: [
      { id: "item_1", name: "Kemeja flanel", price: 150_000, quantity: 1 },
      { id: "ship_1", name: "JNE Reguler", price: 15_000, quantity: 1 },
    ],
    customer_details: { first_name: "Ani", email: "ani@example.com", phone: "+6281234567890" },
    credit_card: { secure: true },
    expiry: { start_time: "2026-05-27 14:30:00 +0700", duration: 1440, unit: "minute" },
    page_expiry: { duration: 1440, unit: "minute" },
    enabled_payments: ["gopay"],
  })
})

it.each([
  [-5_000, "Discount"],
  [1, "Rounding"],
])("adds a line of %i when the lines miss the amount", (rest, name) => {
  const { item_details = [] } = request({ amount: rupiah(165_000 + rest) })
  expect(item_details).toHaveLength(3)
  expect(item_details[2]).toMatchObject({ name, price: rest, quantity: 1 })
})

it("always adds up, in names and ids that Midtrans takes", () => {
  const line = fc.record({
    id: fc.string({ unit: "grapheme", maxLength: 60 }),
    name: fc.string({ unit: "grapheme", maxLength: 120 }),
    price: fc.integer({ min: -1_000_000, max: 100_000_000 }).map(rupiah),
    quantity: fc.integer({ min: 1, max: 9 }),
  })
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 900_000_000 }).map(rupiah),
      (lines, amount) => {
        const { item_details = [], transaction_details } = request({ lines, amount })
        const total = item_details.reduce((all, { price, quantity }) => all + price * quantity, 0)
        expect(total).toBe(transaction_details.gross_amount)
        expect(new Set(item_details.map(({ id }) => id)).size).toBe(item_details.length)
        for (const { id, name } of item_details) {
          expect(id.length).toBeLessThanOrEqual(50)
          expect(name.length).toBeLessThanOrEqual(50)
          expect(name).not.toBe("")
          expect(name).not.toContain("|")
          // It throws on half of an emoji.
          expect(encodeURIComponent(name)).not.toBe("")
        }
      }
    )
  )
})

it("cuts a long name without cutting an emoji in two", () => {
  const name = `${"a".repeat(49)}👗`
  const { item_details = [] } = request({
    lines: [{ id: "1", name, price: rupiah(165_000), quantity: 1 }],
  })
  expect(item_details[0]?.name).toBe("a".repeat(49))
})

it("sends no lines rather than one that says nothing", () => {
  expect(request({ lines: [] })).not.toHaveProperty("item_details")
})

describe("the deadline", () => {
  const minutes = (deadline: Date) => {
    const { expiry, page_expiry } = request({ expiry: { start: START, deadline } })
    return [expiry.duration, page_expiry?.duration]
  }

  it("is rounded down, so that nobody pays after it", () => {
    expect(minutes(new Date(inMinutes(16).getTime() - 1))).toEqual([15, 15])
  })

  it("is at least a minute, and too short for a page of its own", () => {
    expect(minutes(new Date(START.getTime() + 1_000))).toEqual([1, undefined])
  })

  it("may lie further away than a Snap page lives", () => {
    expect(minutes(inMinutes(30 * 24 * 60))).toEqual([43_200, 10_080])
  })

  it.each([[START], [inMinutes(-1)], [new Date(Number.NaN)]])("has not passed: %s", (deadline) => {
    expect(() => minutes(deadline)).toThrow("the deadline has passed")
  })
})

it.each([
  ["an empty order id", { midtrans_order_id: "" }],
  ["a slash in the order id", { midtrans_order_id: "a/b" }],
  ["dots alone as order id", { midtrans_order_id: ".." }],
  ["51 characters of order id", { midtrans_order_id: "a".repeat(51) }],
  ["no money", { amount: rupiah(0) }],
  ["half a piece", { lines: [{ id: "1", name: "x", price: rupiah(1), quantity: 0.5 }] }],
])("refuses %s", (_, more) => {
  const build = () => request(more)
  expect(build).toThrow(MidtransError)
  expect(build).toThrow(expect.objectContaining({ code: "MIDTRANS_INVALID_REQUEST" }))
})

it("leaves out of the customer what Midtrans would refuse", () => {
  const { customer_details } = request({
    customer: { first_name: " ", last_name: null, email: "ani@", phone: "12" },
  })
  expect(customer_details).toEqual({})
})
