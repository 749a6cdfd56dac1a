import type { Language, Said } from "../said"
import type { TaskKind } from "./task-kind"

/** What waits for a person, in a few words, for whoever is not at the page of tasks. */
const TASK_TITLES: Record<TaskKind, Said> = {
  payment_review: { en: "card payment to review", id: "pembayaran kartu untuk ditinjau" },
  payment_mismatch: { en: "wrong amount received", id: "jumlah pembayaran tidak cocok" },
  unknown_payment: { en: "money for an unknown order", id: "uang masuk tanpa pesanan" },
  double_payment: { en: "paid twice", id: "dibayar dua kali" },
  chargeback: { en: "chargeback by the bank", id: "penarikan dana oleh bank" },
  dashboard_refund: { en: "refunded in Midtrans' dashboard", id: "refund di dashboard Midtrans" },
  unknown_message: { en: "vendor's message to read", id: "pesan vendor untuk dibaca" },
  manual_refund: { en: "refund to transfer", id: "pengembalian untuk ditransfer" },
  refund_failed: { en: "refund that was refused", id: "pengembalian yang ditolak" },
  courier_trouble: { en: "parcel in trouble", id: "paket bermasalah" },
  dispute: { en: "dispute", id: "komplain" },
  reported_review: { en: "reported review", id: "ulasan yang dilaporkan" },
  report: { en: "report", id: "laporan" },
  held_message: { en: "message to read", id: "pesan untuk diperiksa" },
  stuck_work: { en: "work that is stuck", id: "pekerjaan yang macet" },
  ledger_wrong: { en: "ledger to check", id: "buku besar untuk diperiksa" },
  seller_approval: { en: "shop to let in", id: "toko untuk disetujui" },
  seller_documents: { en: "documents to look at", id: "dokumen untuk diperiksa" },
  analytics_drifted: { en: "figures that drifted", id: "angka yang menyimpang" },
  cards_drifted: { en: "cards that drifted", id: "kartu yang menyimpang" },
}

export type OpenTasks = { kind: TaskKind; count: number }

/** `2 × dispute, 1 × refund to transfer`, the most first. */
export function sayTasks(open: readonly OpenTasks[], language: Language): string {
  return [...open]
    .sort((a, b) => b.count - a.count)
    .map(({ kind, count }) => `${count} × ${TASK_TITLES[kind][language]}`)
    .join(", ")
}
