import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { type Rupiah, rupiah } from "../../domain/money/rupiah"
import { PaymentErrors } from "./payment-errors"

/** The amount of a session. @throws PAYMENT_CURRENCY_UNSUPPORTED, PAYMENT_AMOUNT_INVALID */
export function payableAmount(input: { amount: BigNumberInput; currency_code: string }): Rupiah {
  if (input.currency_code.toLowerCase() !== "idr") {
    throw PaymentErrors.PAYMENT_CURRENCY_UNSUPPORTED({ currency: input.currency_code })
  }
  return positiveRupiah(input.amount)
}

/** @throws PAYMENT_AMOUNT_INVALID; it never rounds */
export function positiveRupiah(input: BigNumberInput): Rupiah {
  const { numeric } = new BigNumber(input)
  if (!Number.isSafeInteger(numeric) || numeric <= 0) {
    throw PaymentErrors.PAYMENT_AMOUNT_INVALID({ amount: String(numeric) })
  }
  return rupiah(numeric)
}
