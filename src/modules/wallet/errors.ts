import { formatRupiah } from "../../domain/money/rupiah"
import { defineErrors } from "../../shared/errors"

export const WalletErrors = defineErrors({
  ACCOUNT_NUMBER_INVALID: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "This cannot be an account number of that bank",
      id: "Ini bukan nomor rekening dari bank tersebut",
    }),
  },
  BANK_ACCOUNT_MISSING: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The shop has not said to which account it is paid",
      id: "Toko belum menyebutkan rekening tujuan pencairan",
    }),
  },
  BANK_ACCOUNT_HELD_BACK: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The account was changed a moment ago: it is paid to only after a while",
      id: "Rekening baru saja diganti: pencairan ke sana baru bisa nanti",
    }),
  },
  PAYOUT_TOO_MUCH: {
    kind: "NOT_ALLOWED",
    message: (v: { most: number }) => ({
      en: `No more than ${formatRupiah(v.most)} is available`,
      id: `Saldo yang tersedia hanya ${formatRupiah(v.most)}`,
    }),
  },
  PAYOUT_TOO_LITTLE: {
    kind: "INVALID_DATA",
    message: (v: { least: number }) => ({
      en: `A payout is ${formatRupiah(v.least)} at least`,
      id: `Pencairan paling sedikit ${formatRupiah(v.least)}`,
    }),
  },
  PAYOUT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Payout not found", id: "Pencairan tidak ditemukan" }),
  },
  PAYOUT_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) => ({
      en: `A payout that is ${v.from} cannot become ${v.to}`,
      id: `Pencairan berstatus ${v.from} tidak bisa menjadi ${v.to}`,
    }),
  },
  BANK_ACCOUNT_UNREADABLE: {
    kind: "UNEXPECTED_STATE",
    message: () => ({
      en: "The account was encrypted with a key that the options do not name any more (`payouts.keys`)",
      id: "Rekening dienkripsi dengan kunci yang tidak ada lagi di opsi (`payouts.keys`)",
    }),
  },
  COMMISSION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Commission not found", id: "Komisi tidak ditemukan" }),
  },
})
