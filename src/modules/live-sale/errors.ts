import { MOST_CLAIMS } from "../../domain/live-sale/live-claim"
import { MOST_SCHEDULED } from "../../domain/live-sale/live-sale"
import { defineErrors } from "../../shared/errors"

const named = (titles: readonly string[]) => titles.slice(0, 5).join(", ")

export const LiveSaleErrors = defineErrors({
  LIVE_SALE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Live sale not found", id: "Siaran langsung tidak ditemukan" }),
  },
  LIVE_SALE_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: ({ status }: { status: string }) => ({
      en: `This cannot be done with a live sale that is ${status}`,
      id: `Ini tidak bisa dilakukan pada siaran langsung berstatus ${status}`,
    }),
  },
  LIVE_SALE_RUNNING_ALREADY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Another live sale of the shop is running. End it first",
      id: "Siaran langsung lain toko ini masih berjalan. Akhiri dulu siaran itu",
    }),
  },
  LIVE_SALE_TIME_INVALID: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "A live sale is planned for within the next 90 days",
      id: "Siaran langsung dijadwalkan dalam 90 hari ke depan",
    }),
  },
  LIVE_SALES_TOO_MANY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: `${MOST_SCHEDULED} live sales of the shop are planned already`,
      id: `Sudah ada ${MOST_SCHEDULED} siaran langsung toko ini yang dijadwalkan`,
    }),
  },
  LIVE_SHOP_CLOSED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The shop is closed for now, and nobody could buy. Open it first",
      id: "Toko sedang tutup, jadi tidak ada yang bisa membeli. Buka toko dulu",
    }),
  },
  LIVE_SALE_EMPTY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A live sale shows at least one piece",
      id: "Siaran langsung perlu paling sedikit satu barang",
    }),
  },
  LIVE_PIECES_UNKNOWN: {
    kind: "INVALID_DATA",
    message: ({ variant_ids }: { variant_ids: readonly string[] }) => ({
      en: `These are no pieces that the shop has on sale: ${named(variant_ids)}`,
      id: `Ini bukan barang yang sedang dijual toko: ${named(variant_ids)}`,
    }),
  },
  LIVE_PIECE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "The live sale shows no such piece",
      id: "Barang ini tidak ada di siaran langsung",
    }),
  },
  LIVE_PIECE_CLAIMED: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `Somebody has claimed this already: ${named(titles)}`,
      id: `Sudah ada yang klaim barang ini: ${named(titles)}`,
    }),
  },
  LIVE_PRICE_NOT_LOWER: {
    kind: "INVALID_DATA",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `A live price is lower than what everybody pays: ${named(titles)}`,
      id: `Harga live harus lebih rendah dari harga biasa: ${named(titles)}`,
    }),
  },
  LIVE_SALE_NOT_OPEN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The live sale is not on just now",
      id: "Siaran langsung sedang tidak berjalan",
    }),
  },
  LIVE_CLAIMS_TOO_MANY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: `You have ${MOST_CLAIMS} claims in this live sale. Pay for some, or give some up`,
      id: `Anda punya ${MOST_CLAIMS} klaim di siaran ini. Bayar atau lepaskan sebagian dulu`,
    }),
  },
  LIVE_CLAIM_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Claim not found", id: "Klaim tidak ditemukan" }),
  },
  LIVE_CLAIM_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: ({ status }: { status: string }) => ({
      en: `This cannot be done with a claim that is ${status}`,
      id: `Ini tidak bisa dilakukan pada klaim berstatus ${status}`,
    }),
  },
  LIVE_CLAIM_ELSEWHERE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "You have this piece already, by a claim in an earlier live sale",
      id: "Barang ini sudah Anda klaim di siaran langsung sebelumnya",
    }),
  },
  LIVE_CLAIM_OVER: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `Your claim is over, and its price with it: ${named(titles)}. Try again in a moment`,
      id: `Klaim Anda sudah berakhir, begitu juga harganya: ${named(titles)}. Coba lagi sebentar`,
    }),
  },
  LIVE_MUTED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This account may not write in this live sale",
      id: "Akun ini tidak boleh menulis di siaran ini",
    }),
  },
  LIVE_MESSAGE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Message not found", id: "Pesan tidak ditemukan" }),
  },
  LIVE_MUTE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Nobody is muted by that name", id: "Tidak ada pembisuan itu" }),
  },
})
