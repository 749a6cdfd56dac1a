import { paidAt } from "./paid-at"
import { parseTransaction } from "./transaction-snapshot"

function paid(fields: Record<string, unknown>): string | undefined {
  const transaction = parseTransaction({
    order_id: "payses_1-1",
    transaction_id: "trx_1",
    transaction_status: "settlement",
    status_code: "200",
    gross_amount: "10000.00",
    transaction_time: "2026-05-27 14:30:00",
    ...fields,
  })
  return transaction ? paidAt(transaction)?.toISOString() : undefined
}

it.each([
  ["a virtual account", "bank_transfer", "2026-05-28 00:10:05", "2026-05-27T17:10:05.000Z"],
  ["a wallet", "gopay", "2026-05-27 14:31:00", "2026-05-27T07:31:00.000Z"],
  ["a card that has settled", "credit_card", "2026-05-28 15:00:00", "2026-05-27T07:30:00.000Z"],
  ["a method that does not say", "cstore", undefined, "2026-05-27T07:30:00.000Z"],
  ["a time that is none", "qris", "2026-02-30 10:00:00", "2026-05-27T07:30:00.000Z"],
])("reads when %s was paid, in WIB", (_, payment_type, settlement_time, at) => {
  expect(paid({ payment_type, settlement_time })).toBe(at)
})

it("is not guessed where Midtrans tells no time", () => {
  expect(paid({ payment_type: "qris", transaction_time: undefined })).toBeUndefined()
})
