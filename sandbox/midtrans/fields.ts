import { digits, hex, uuid } from "../core/ids"
import type { JsonObject } from "../core/json"
import { type MethodId, method } from "./methods"

/** Fields a new transaction of this method shows from its first moment; `deeplink` is its page. */
export function fieldsAtCharge(id: MethodId, deeplink: string): JsonObject {
  const { payment_type, bank, store } = method(id)
  if (id === "permata_va") return { permata_va_number: digits(16) }
  if (payment_type === "bank_transfer") {
    return { va_numbers: [{ bank: bank ?? "bca", va_number: digits(16) }], payment_amounts: [] }
  }
  if (payment_type === "echannel") return { biller_code: "70012", bill_key: digits(12) }
  if (payment_type === "cstore") return { store: store ?? "indomaret", payment_code: digits(14) }
  if (payment_type === "qris") {
    return { acquirer: "gopay", merchant_cross_reference_id: uuid() }
  }
  if (payment_type === "gopay") return { merchant_cross_reference_id: uuid() }
  if (payment_type === "shopeepay") return { reference_id: `DL-${hex(21)}` }
  if (payment_type === "ovo") {
    return { payer_phone_number: "081200000000", merchant_invoice: `INV${digits(11)}` }
  }
  if (payment_type === "credit_card") {
    return { masked_card: "48111111-1114", bank: "bni", card_type: "credit" }
  }
  if (payment_type === "dana") {
    return { actions: [{ name: "deeplink-redirect", method: "GET", url: deeplink }] }
  }
  return {}
}

/** Fields that appear when the customer has paid. `paidAt` is a WIB time, `amount` a string. */
export function fieldsAtPayment(id: MethodId, paidAt: string, amount: string): JsonObject {
  const { payment_type, store } = method(id)
  switch (payment_type) {
    case "bank_transfer":
      return id === "permata_va" ? {} : { payment_amounts: [{ paid_at: paidAt, amount }] }
    case "qris":
      return { transaction_type: "on-us", issuer: "gopay" }
    case "gopay":
      return { payment_option_type: "GOPAY_WALLET" }
    case "shopeepay":
      return { shopeepay_reference_number: digits(18) }
    case "credit_card":
      return {
        eci: "05",
        approval_code: digits(13),
        channel_response_code: "00",
        channel_response_message: "Approved",
        three_ds_version: "2",
      }
    case "cstore":
      return store === "indomaret" ? { approval_code: digits(14) } : {}
    default:
      return {}
  }
}

/** Fields of a card that the bank refused: there is no approval code. */
export function fieldsAtDenial(id: MethodId): JsonObject {
  if (id !== "credit_card") return {}
  return { eci: "05", channel_response_code: "05", channel_response_message: "Do not honour" }
}
