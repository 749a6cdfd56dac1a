import { aTransaction } from "./pretend-midtrans.spec.helper"
import { parseTransaction } from "./transaction-snapshot"

it("reads a virtual account with its times in WIB and its amount in whole rupiah", () => {
  const body = aTransaction({ expiry_time: "2026-05-28 14:30:00" })
  expect(parseTransaction(body)).toMatchObject({
    order_id: "payses_1-1",
    transaction_id: "tx-1",
    status_code: "200",
    gross_amount: 150_000,
    currency: "IDR",
    transaction_time: new Date("2026-05-27T07:30:00Z"),
    expiry_time: new Date("2026-05-28T07:30:00Z"),
    va_numbers: [{ bank: "bca", va_number: "812785002530231" }],
    permata_va_number: null,
    refunds: [],
    raw: body,
  })
})

it.each([
  [{ permata_va_number: "8562000087926752", va_numbers: undefined }],
  [{ payment_type: "echannel", bill_key: "990000000260", biller_code: "70012" }],
  [{ payment_type: "cstore", store: "indomaret", payment_code: "25709650945026" }],
  [{ payment_type: "qris", acquirer: "gopay", issuer: "gopay", transaction_type: "on-us" }],
  [{ payment_type: "credit_card", masked_card: "48111111-1114" }],
])("keeps what the customer needs to pay: %j", (fields) => {
  const { va_numbers: _, ...facts } = { va_numbers: undefined, ...fields }
  expect(parseTransaction(aTransaction(fields))).toMatchObject(facts)
})

it("reads DANA's capitals", () => {
  expect(parseTransaction(aTransaction({ transaction_status: "PENDING" }))).toMatchObject({
    transaction_status: "pending",
  })
})

it("tells the sum of all refunds from each refund", () => {
  const refund = { refund_chargeback_id: 1, created_at: "2026-06-01 00:14:20", reason: "size" }
  const body = aTransaction({
    transaction_status: "partial_refund",
    refund_amount: "12000.00",
    refunds: [
      { ...refund, refund_amount: "5000.00", refund_key: "ref_1" },
      { ...refund, refund_amount: "7000.00", refund_key: "ref_2" },
    ],
  })
  expect(parseTransaction(body)).toMatchObject({
    refund_amount: 12_000,
    refunds: [
      { refund_key: "ref_1", amount: 5_000, refund_chargeback_id: "1" },
      { refund_key: "ref_2", amount: 7_000 },
    ],
  })
})

it("takes new and odd fields without losing the transaction", () => {
  const odd = { va_numbers: "none", settlement_time: 5, brand_new: { a: 1 }, currency: undefined }
  expect(parseTransaction(aTransaction(odd))).toMatchObject({
    va_numbers: [],
    settlement_time: null,
    currency: "IDR",
    raw: { brand_new: { a: 1 } },
  })
})

it.each([
  ["150000.50"],
  ["1e5"],
  ["-1.00"],
  ["150,000"],
  ["150.000"],
  [""],
  ["Infinity"],
  [1.5],
  [null],
])("refuses the amount %j", (gross_amount) => {
  expect(parseTransaction(aTransaction({ gross_amount }))).toBeNull()
})

it.each([[null], ["<html>"], [[]], [{}], [aTransaction({ order_id: undefined })]])(
  "reads nothing out of %j",
  (body) => {
    expect(parseTransaction(body)).toBeNull()
  }
)
