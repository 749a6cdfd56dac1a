import type { Said } from "../said"

/**
 * Why an operator refuses a listing or takes it down, in the words that its seller reads. A code is API: it
 * never changes. They stand in the order in which operators choose them.
 */
export const VERDICT_REASONS = {
  bad_pictures: {
    en: "The pictures do not show the piece well enough",
    id: "Fotonya belum memperlihatkan barang dengan jelas",
  },
  other_pictures: {
    en: "The pictures are of another piece",
    id: "Fotonya bukan foto barang ini",
  },
  misdescribed: {
    en: "What is said of it does not fit what the pictures show",
    id: "Keterangannya tidak sesuai dengan yang terlihat di foto",
  },
  wrong_category: {
    en: "It is in the wrong category",
    id: "Kategorinya keliru",
  },
  contact_in_text: {
    en: "Its text leads elsewhere: phone numbers, accounts and links may not be in it",
    id: "Teksnya mengarahkan ke luar: nomor telepon, akun, dan tautan tidak boleh dicantumkan",
  },
  price: {
    en: "The price cannot be right",
    id: "Harganya tidak wajar",
  },
  duplicate: {
    en: "The same piece is listed already",
    id: "Barang yang sama sudah dijual di listing lain",
  },
  counterfeit: {
    en: "It seems to be a copy, not of the brand that it names",
    id: "Barang ini tampaknya tiruan, bukan merek yang disebutkan",
  },
  prohibited: {
    en: "It may not be sold here",
    id: "Barang ini tidak boleh dijual di sini",
  },
  other: {
    en: "The note says why",
    id: "Alasannya ada di catatan",
  },
} as const satisfies Record<string, Said>

export type VerdictReason = keyof typeof VERDICT_REASONS

export const VERDICT_REASON_CODES = Object.keys(VERDICT_REASONS) as [
  VerdictReason,
  ...VerdictReason[],
]
