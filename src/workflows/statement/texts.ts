import type { Language } from "../../domain/said"

/** The words of a statement around its lines. */
export const STATEMENT_TEXTS = {
  id: {
    title: "Laporan saldo",
    day: "Tanggal",
    says: "Keterangan",
    amount: "Jumlah",
    balance: "Saldo",
    opening: "Saldo awal",
    closing: "Saldo akhir, dan perubahannya",
    nothing: "Tidak ada perubahan pada bulan ini",
    page: "Halaman",
  },
  en: {
    title: "Statement of the balance",
    day: "Date",
    says: "What happened",
    amount: "Amount",
    balance: "Balance",
    opening: "Opening balance",
    closing: "Closing balance, and what it changed by",
    nothing: "Nothing changed in this month",
    page: "Page",
  },
} as const satisfies Record<Language, Record<string, string>>

/** `November 2026` of `2026-11`. */
export function monthName(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    timeZone: "UTC",
    month: "long",
    year: "numeric",
  }).format(new Date(`${month}-01T00:00:00Z`))
}
