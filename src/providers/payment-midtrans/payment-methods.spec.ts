import { methodName, refundRail } from "./payment-methods"
import { aTransaction } from "./pretend-midtrans.spec.helper"
import { parseTransaction, type TransactionSnapshot } from "./transaction-snapshot"

function transaction(more: object): TransactionSnapshot {
  const parsed = parseTransaction(aTransaction(more))
  if (!parsed) throw new Error("not a transaction")
  return parsed
}

const daysAfterSettlement = (days: number) =>
  new Date(Date.parse("2026-05-27T07:35:00Z") + days * 24 * 60 * 60 * 1000)

type Window = [name: string, fields: object, partial: boolean, days: number]

const WINDOWS: Window[] = [
  ["GoPay", { payment_type: "gopay" }, true, 45],
  ["QRIS of GoPay paid by GoPay", qris("gopay", "on-us"), true, 45],
  ["QRIS of GoPay paid by another bank", qris("gopay", "off-us"), true, 7],
  ["QRIS of ShopeePay", qris("airpay shopee", "off-us"), false, 365],
  ["QRIS of nobody we know", qris(undefined, undefined), false, 7],
  ["ShopeePay", { payment_type: "shopeepay" }, false, 365],
  ["OVO", { payment_type: "ovo" }, false, 7],
  ["DANA", { payment_type: "dana" }, true, 45],
  ["Kredivo", { payment_type: "kredivo" }, true, 14],
]

function qris(acquirer: string | undefined, transaction_type: string | undefined) {
  return { payment_type: "qris", acquirer, transaction_type }
}

it.each(WINDOWS)(
  "returns %s through Midtrans in its window, then by hand",
  (_, fields, partial, days) => {
    const paid = transaction(fields)
    expect(refundRail(paid, daysAfterSettlement(days))).toEqual({
      rail: "gateway",
      partial,
      via: "refund",
    })
    expect(refundRail(paid, daysAfterSettlement(days + 0.01))).toEqual({
      rail: "manual",
      reason: "window",
    })
  }
)

it("returns a card in part or whole, whenever", () => {
  const paid = transaction({ payment_type: "credit_card", transaction_status: "partial_refund" })
  expect(refundRail(paid, daysAfterSettlement(900))).toEqual({
    rail: "gateway",
    partial: true,
    via: "refund",
  })
})

it("returns a card that is not settled only whole, by voiding it", () => {
  const captured = transaction({ payment_type: "credit_card", transaction_status: "capture" })
  expect(refundRail(captured, daysAfterSettlement(0))).toEqual({
    rail: "gateway",
    partial: false,
    via: "void",
  })
})

it.each([
  ["bank_transfer"],
  ["echannel"],
  ["cstore"],
  ["bca_klikpay"],
  ["cimb_clicks"],
  ["a_method_of_tomorrow"],
])("returns %s by hand", (payment_type) => {
  expect(refundRail(transaction({ payment_type }), daysAfterSettlement(0))).toEqual({
    rail: "manual",
    reason: "method",
  })
})

it("has nothing to return of a disputed card", () => {
  const disputed = transaction({ payment_type: "credit_card", transaction_status: "chargeback" })
  expect(refundRail(disputed, daysAfterSettlement(1))).toEqual({ rail: "manual", reason: "status" })
})

it.each([
  ["BCA virtual account", {}],
  ["PERMATA virtual account", { va_numbers: undefined, permata_va_number: "8562" }],
  ["Indomaret", { payment_type: "cstore", store: "indomaret" }],
  ["Minimarket", { payment_type: "cstore" }],
  ["QRIS", { payment_type: "qris" }],
  ["a_method_of_tomorrow", { payment_type: "a_method_of_tomorrow" }],
])("names the method %s", (name, fields) => {
  expect(methodName(transaction(fields))).toBe(name)
})
