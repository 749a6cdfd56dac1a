import type { TransactionSnapshot } from "../../providers/payment-midtrans/transaction-snapshot"

/** What the buyer needs to pay with the chosen method; absent parts are left out. */
export function instructionsOf(snapshot: TransactionSnapshot): Record<string, unknown> {
  const { va_numbers, permata_va_number, bill_key, biller_code, payment_code, store } = snapshot
  const accounts = permata_va_number
    ? [{ bank: "permata", va_number: permata_va_number }, ...va_numbers]
    : va_numbers
  return Object.fromEntries(
    Object.entries({
      va_numbers: accounts.length > 0 ? accounts : null,
      bill_key,
      biller_code,
      payment_code,
      store,
    }).filter(([, value]) => value !== null)
  )
}
