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
  PAYOUT_KEY_USED: {
    kind: "NOT_ALLOWED",
    code: "IDEMPOTENCY_KEY_USED",
    message: () => ({
      en: "This Idempotency-Key stands for a payout of another amount already. Use a new key for a new payout",
      id: "Idempotency-Key ini sudah dipakai untuk pencairan dengan jumlah lain. Pakai kunci baru",
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
  PAYOUT_NEEDS_PERSON: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A person says what became of a payout's money, not an API key",
      id: "Yang menyatakan hasil pencairan harus orang, bukan kunci API",
    }),
  },
  PAYOUT_NEEDS_ANOTHER: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Another person has to say that it came back than the one who said how it went",
      id: "Yang menyatakan pencairan kembali harus orang lain, bukan yang menyatakan hasilnya",
    }),
  },
  PAYOUT_TELLER_UNKNOWN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "It is not known who said how it went: one that failed is sent again first, and one that was paid is corrected by an adjustment, by two people",
      id: "Tidak diketahui siapa yang menyatakan hasilnya: yang gagal dikirim ulang dulu, dan yang terbayar dikoreksi dua orang lewat penyesuaian",
    }),
  },
  PAYOUT_WITH_VENDOR: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Midtrans is paying this one, and says by itself how it goes",
      id: "Pencairan ini sedang diproses Midtrans, hasilnya akan dilaporkan sendiri",
    }),
  },
  PAYOUTS_CHANGED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "One of these payouts does not wait to be sent any more. Look again; nothing was sent",
      id: "Salah satu pencairan ini tidak lagi menunggu dikirim. Lihat lagi; belum ada yang dikirim",
    }),
  },
  PAYOUTS_NONE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "No payout waits to be sent",
      id: "Tidak ada pencairan yang menunggu dikirim",
    }),
  },
  BANK_FILE_CANNOT_PAY: {
    kind: "NOT_ALLOWED",
    message: (v: { payouts: readonly string[] }) => ({
      en: `This file cannot pay to where these go: ${v.payouts.join(", ")}`,
      id: `Berkas ini tidak bisa membayar ke tujuan pencairan berikut: ${v.payouts.join(", ")}`,
    }),
  },
  PAYOUT_BATCH_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "No such batch of payouts, or it has no file",
      id: "Kumpulan pencairan tidak ditemukan, atau tidak punya berkas",
    }),
  },
  PAYOUT_RESULTS_UNREADABLE: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "This is no table of results: it needs a column `reference` and a column `status`",
      id: "Ini bukan tabel hasil: perlu kolom `reference` dan kolom `status`",
    }),
  },
  ACCOUNT_UNKNOWN_TO_BANK: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "The bank knows no account with this number",
      id: "Bank tidak mengenal rekening dengan nomor ini",
    }),
  },
  BANK_ACCOUNT_UNREADABLE: {
    kind: "UNEXPECTED_STATE",
    message: () => ({
      en: "The account was encrypted with a key that the options do not name any more (`payouts.keys`)",
      id: "Rekening dienkripsi dengan kunci yang tidak ada lagi di opsi (`payouts.keys`)",
    }),
  },
  STATEMENT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "The month has not begun",
      id: "Bulan itu belum dimulai",
    }),
  },
  ADJUSTMENT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Adjustment not found", id: "Penyesuaian tidak ditemukan" }),
  },
  CASH_NOT_MISSING: {
    kind: "INVALID_DATA",
    message: ({ most }: { most: number }) => ({
      en: `Of this part's cash ${formatRupiah(most)} is missing at the most, once it is recorded what came of it`,
      id: `Dari uang tunai bagian ini paling banyak ${formatRupiah(most)} yang kurang, setelah dicatat berapa yang datang`,
    }),
  },
  ADJUSTMENT_SUBJECT: {
    kind: "INVALID_DATA",
    message: (v: { of: string | null }) => ({
      en: v.of
        ? `This kind of adjustment names a ${v.of} that exists, and nothing else`
        : "This kind of adjustment names no shop and no purchase",
      id: v.of
        ? `Penyesuaian jenis ini harus menyebut ${v.of} yang ada, dan tidak yang lain`
        : "Penyesuaian jenis ini tidak menyebut toko maupun pembelian",
    }),
  },
  ADJUSTMENT_DECIDED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Somebody has decided of this adjustment already",
      id: "Penyesuaian ini sudah diputuskan",
    }),
  },
  ADJUSTMENT_NEEDS_ANOTHER: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Another person decides of what somebody asked for: one asks, one agrees",
      id: "Penyesuaian harus diputuskan oleh orang lain, bukan yang mengajukannya",
    }),
  },
  ADJUSTMENT_NEEDS_REQUESTER: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Only who asked for an adjustment takes it back",
      id: "Hanya yang mengajukan penyesuaian yang bisa menariknya kembali",
    }),
  },
  ADJUSTMENT_NEEDS_PERSON: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "People adjust the ledger, not API keys",
      id: "Buku besar disesuaikan oleh orang, bukan oleh kunci API",
    }),
  },
  ADJUSTMENT_TOO_MUCH: {
    kind: "NOT_ALLOWED",
    message: (v: { most: number }) => ({
      en: `The shop has no more than ${formatRupiah(v.most)} available`,
      id: `Saldo toko yang tersedia hanya ${formatRupiah(v.most)}`,
    }),
  },
  ADJUSTMENT_NOT_REVERSIBLE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Only an approved adjustment is taken back, once, and no reversal is",
      id: "Hanya penyesuaian yang sudah disetujui yang bisa dibalik, satu kali",
    }),
  },
  COMMISSION_THERE: {
    kind: "NOT_ALLOWED",
    message: (v: { percent: number }) => ({
      en: `There is a rule for just these sales: ${v.percent}%. Change that one, or set another in its place`,
      id: `Sudah ada aturan untuk penjualan yang sama: ${v.percent}%. Ubah aturan itu, atau ganti dengan yang baru`,
    }),
  },
  COMMISSION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Commission not found", id: "Komisi tidak ditemukan" }),
  },
})
