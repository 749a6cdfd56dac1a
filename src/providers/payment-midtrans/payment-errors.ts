import { MedusaError } from "@medusajs/framework/utils"
import { formatRupiah } from "../../domain/money/rupiah"
import { defineErrors } from "../../shared/errors"
import { MidtransError } from "./errors"

export const PaymentErrors = defineErrors({
  PAYMENT_SESSION_UNNAMED: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "Payment data must keep the `session_id` of the session it belongs to",
      id: "Data pembayaran harus menyimpan `session_id` dari sesinya",
    }),
  },
  PAYMENT_CURRENCY_UNSUPPORTED: {
    kind: "INVALID_DATA",
    message: (p: { currency: string }) => ({
      en: `Midtrans takes rupiah, not "${p.currency}"`,
      id: `Midtrans menerima rupiah, bukan "${p.currency}"`,
    }),
  },
  PAYMENT_AMOUNT_INVALID: {
    kind: "INVALID_DATA",
    message: (p: { amount: string }) => ({
      en: `${p.amount} is not a positive, whole number of rupiah`,
      id: `${p.amount} bukan rupiah bulat di atas nol`,
    }),
  },
  PAYMENT_FINISH_URL_FOREIGN: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "`finish_url` must be an address of this shop, of at most 255 characters",
      id: "`finish_url` harus alamat toko ini, paling banyak 255 karakter",
    }),
  },
  REFUND_MANUAL: {
    kind: "NOT_ALLOWED",
    message: (p: { method: string; reason: string }) => ({
      en: `Midtrans cannot return this ${p.method} payment (${p.reason}): pay the buyer back by bank transfer and record it`,
      id: `Midtrans tidak bisa mengembalikan pembayaran ${p.method} ini (${p.reason}): kembalikan lewat transfer bank dan catat`,
    }),
  },
  REFUND_NOT_SETTLED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The card payment is not settled yet: until then it can only be returned whole. Try again tomorrow",
      id: "Pembayaran kartu belum diselesaikan: sampai saat itu hanya bisa dikembalikan seluruhnya. Coba lagi besok",
    }),
  },
  REFUND_NOT_POSSIBLE: {
    kind: "NOT_ALLOWED",
    message: (p: { status: string }) => ({
      en: `There is no money to return: the payment is "${p.status}"`,
      id: `Tidak ada dana untuk dikembalikan: status pembayaran "${p.status}"`,
    }),
  },
  REFUND_TOO_MUCH: {
    kind: "NOT_ALLOWED",
    message: (p: { refunded: number; paid: number }) => ({
      en: `Midtrans has already returned ${formatRupiah(p.refunded)} of ${formatRupiah(p.paid)}`,
      id: `Midtrans sudah mengembalikan ${formatRupiah(p.refunded)} dari ${formatRupiah(p.paid)}`,
    }),
  },
  REFUND_UNBOOKED: {
    kind: "NOT_ALLOWED",
    message: (p: { refund_key: string; amount: number }) => ({
      en: `Midtrans has already returned ${formatRupiah(p.amount)} as "${p.refund_key}", which is not booked here: book that refund first`,
      id: `Midtrans sudah mengembalikan ${formatRupiah(p.amount)} sebagai "${p.refund_key}", yang belum dibukukan di sini: bukukan dulu pengembalian itu`,
    }),
  },
  REFUND_KEY_MISSING: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "A refund needs a key of its own, or a repeated one would pay twice",
      id: "Pengembalian dana perlu kunci sendiri; tanpa itu, pengulangan akan membayar dua kali",
    }),
  },
})

/** Turns a failure of Midtrans into Medusa's error: the code stays, what may pass later is a 500. */
export async function orMedusaError<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof MidtransError)) throw error
    const kind = error.retryable ? "UNEXPECTED_STATE" : "NOT_ALLOWED"
    throw new MedusaError(MedusaError.Types[kind], error.message, error.code)
  }
}
