import { formatRupiah } from "../../domain/money/rupiah"
import { LEAST_PER_PIECE, MOST_OPEN } from "../../domain/offer/offer"
import { defineErrors } from "../../shared/errors"

const named = (titles: readonly string[]) => titles.slice(0, 5).join(", ")

export const OfferErrors = defineErrors({
  OFFER_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Offer not found", id: "Penawaran tidak ditemukan" }),
  },
  OFFER_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: ({ status }: { status: string }) => ({
      en: `This cannot be done with an offer that is ${status}`,
      id: `Ini tidak bisa dilakukan pada penawaran berstatus ${status}`,
    }),
  },
  OFFER_CHANGED: {
    kind: "NOT_ALLOWED",
    message: ({ amount }: { amount: number }) => ({
      en: `The offer stands at ${formatRupiah(amount)} by now. Look again, then answer`,
      id: `Penawaran sekarang ${formatRupiah(amount)}. Lihat lagi, lalu jawab`,
    }),
  },
  OFFER_AMOUNT_INVALID: {
    kind: "INVALID_DATA",
    message: ({ least, most }: { least: number; most: number }) => ({
      en: `An amount from ${formatRupiah(least)} to ${formatRupiah(most)} fits here`,
      id: `Jumlah yang bisa ditawarkan: ${formatRupiah(least)} sampai ${formatRupiah(most)}`,
    }),
  },
  OFFER_TOO_MANY: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `${MOST_OPEN} of your offers wait for an answer already: ${named(titles)}`,
      id: `Sudah ada ${MOST_OPEN} penawaran Anda yang menunggu jawaban: ${named(titles)}`,
    }),
  },
  OFFER_ACCEPTED_ALREADY: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `An offer of this buyer was accepted for: ${named(titles)}`,
      id: `Sudah ada penawaran pembeli ini yang diterima untuk: ${named(titles)}`,
    }),
  },
  OFFER_OFF: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The shop takes no offers for this",
      id: "Toko tidak menerima penawaran untuk barang ini",
    }),
  },
  OFFER_SHOPS_MIXED: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "An offer is for pieces of one shop",
      id: "Penawaran hanya untuk barang dari satu toko",
    }),
  },
  OFFER_OVER: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `The price that was agreed does not hold any more: ${named(titles)}. Try again in a moment`,
      id: `Harga yang disepakati sudah tidak berlaku: ${named(titles)}. Coba lagi sebentar`,
    }),
  },
  OFFER_INCOMPLETE: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `The agreed price is for these together, one of each: ${named(titles)}. Withdraw the offer to buy otherwise`,
      id: `Harga yang disepakati berlaku untuk semua ini bersama, masing-masing satu: ${named(titles)}. Tarik penawaran untuk membeli dengan cara lain`,
    }),
  },
  OFFER_TERMS_INVALID: {
    kind: "INVALID_DATA",
    message: () => ({
      en: `What is accepted is not less than what is declined, and ${formatRupiah(LEAST_PER_PIECE)} or more`,
      id: `Batas terima tidak boleh di bawah batas tolak, dan paling sedikit ${formatRupiah(LEAST_PER_PIECE)}`,
    }),
  },
})
