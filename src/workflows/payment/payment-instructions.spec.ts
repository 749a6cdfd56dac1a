import { parseTransaction } from "../../providers/payment-midtrans/transaction-snapshot"
import { instructionsOf } from "./payment-instructions"

const transaction = {
  status_code: "201",
  transaction_id: "trx_1",
  order_id: "payses_1-1",
  gross_amount: "185000.00",
  currency: "IDR",
  payment_type: "bank_transfer",
  transaction_status: "pending",
}
const instructions = (facts: object) => {
  const snapshot = parseTransaction({ ...transaction, ...facts })
  if (!snapshot) throw new Error("Midtrans would not answer like this")
  return instructionsOf(snapshot)
}

it.each([
  [
    "a virtual account",
    { va_numbers: [{ bank: "bca", va_number: "812785002530231" }] },
    { va_numbers: [{ bank: "bca", va_number: "812785002530231" }] },
  ],
  [
    "Permata's, which has a field of its own",
    { permata_va_number: "8562000087926752" },
    { va_numbers: [{ bank: "permata", va_number: "8562000087926752" }] },
  ],
  [
    "a Mandiri bill",
    { payment_type: "echannel", bill_key: "990000000260", biller_code: "70012" },
    { bill_key: "990000000260", biller_code: "70012" },
  ],
  [
    "a minimarket",
    { payment_type: "cstore", payment_code: "25709650945026", store: "indomaret" },
    { payment_code: "25709650945026", store: "indomaret" },
  ],
  ["a code to scan on the page", { payment_type: "qris", acquirer: "gopay" }, {}],
])("of %s are what the buyer types, and nothing more", (_, facts, shown) => {
  expect(instructions(facts)).toEqual(shown)
})
