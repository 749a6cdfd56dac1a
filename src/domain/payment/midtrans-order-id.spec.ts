import { midtransOrderId } from "./midtrans-order-id"

it("is the payment session and the number of the attempt", () => {
  expect(midtransOrderId("payses_01KD8J3G5ZQ7Y0V8W9X2T4R6S1", 2)).toBe(
    "payses_01KD8J3G5ZQ7Y0V8W9X2T4R6S1-2"
  )
})

it("may be fifty characters long, and not one more", () => {
  expect(midtransOrderId("x".repeat(48), 1)).toHaveLength(50)
  expect(() => midtransOrderId("x".repeat(48), 10)).toThrow(RangeError)
})

it.each(["payses 1", "payses/1", "payses\n", "payses?x", "pâyses", "../1"])(
  "is never made of %j: it would not be one at Midtrans",
  (session) => {
    expect(() => midtransOrderId(session, 1)).toThrow("cannot be an order id at Midtrans")
  }
)
