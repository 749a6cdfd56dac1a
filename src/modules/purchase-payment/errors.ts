import { defineErrors } from "../../shared/errors"

export const PurchasePaymentErrors = defineErrors({
  CASH_REFUSAL_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "No such parcel went back",
      id: "Tidak ada paket kembali dengan ID itu",
    }),
  },
  CASH_ON_DELIVERY_TOO_MANY: {
    kind: "NOT_ALLOWED",
    message: (v: { most: number }) => ({
      en: `No more than ${v.most} of your parcels may wait to be paid at the door. Choose another way of paying, or wait for one to arrive`,
      id: `Paling banyak ${v.most} paket yang boleh menunggu dibayar di tempat. Pilih cara bayar lain, atau tunggu sampai ada yang tiba`,
    }),
  },
  PAYMENT_NOT_FOUND: {
    kind: "NOT_FOUND",
    code: "ORD_001",
    message: () => ({ en: "Order not found", id: "Pesanan tidak ditemukan" }),
  },
  PAYMENT_ATTEMPT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "Payment attempt not found",
      id: "Percobaan pembayaran tidak ditemukan",
    }),
  },
  PAYMENT_NOT_WAITING: {
    kind: "NOT_ALLOWED",
    code: "PAY_004",
    message: (v: { status: string }) => ({
      en: `The payment is ${v.status} and cannot be changed any more`,
      id: `Pembayaran berstatus ${v.status} dan tidak bisa diubah lagi`,
    }),
  },
  PAYMENT_CHANGED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The payment has just been paid or closed by another way. Look again",
      id: "Pembayaran baru saja dibayar atau ditutup dengan cara lain. Lihat lagi",
    }),
  },
  REVIEW_DECIDED: {
    kind: "NOT_ALLOWED",
    message: (v: { status: string }) => ({
      en: `This card payment was decided otherwise already: Midtrans says ${v.status}`,
      id: `Pembayaran kartu ini sudah diputuskan lain: menurut Midtrans ${v.status}`,
    }),
  },
  REFUND_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Refund not found", id: "Pengembalian dana tidak ditemukan" }),
  },
  REFUND_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    code: "PAY_005",
    message: (v: { from: string; to: string }) => ({
      en: `A refund that is ${v.from} cannot become ${v.to}`,
      id: `Pengembalian dana berstatus ${v.from} tidak bisa menjadi ${v.to}`,
    }),
  },
  REFUND_ACCOUNT_TOO_LATE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The money of this purchase has been transferred already, or goes back without a bank account",
      id: "Dana pembelian ini sudah ditransfer, atau kembali tanpa rekening bank",
    }),
  },
  REFUND_NOT_LEFT: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Midtrans has given this money back already, or has too little of it left",
      id: "Midtrans sudah mengembalikan dana ini, atau sisanya tidak cukup",
    }),
  },
  REFUND_STILL_OWED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Midtrans still has this money: it has to go back, and its way be recorded",
      id: "Dana ini masih di Midtrans: harus dikembalikan, dan caranya dicatat",
    }),
  },
  REFUND_NEEDS_PERSON: {
    kind: "FORBIDDEN",
    message: () => ({
      en: "A transfer is recorded and confirmed by people, not with an API key",
      id: "Transfer dicatat dan dikonfirmasi oleh orang, bukan dengan API key",
    }),
  },
  REFUND_NEEDS_ACCOUNT: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "The buyer has given no bank account; say with `bank_account` where the money was transferred to",
      id: "Pembeli belum memberi rekening bank; sebutkan dengan `bank_account` ke mana dananya ditransfer",
    }),
  },
  REFUND_NEEDS_ANOTHER: {
    kind: "FORBIDDEN",
    message: () => ({
      en: "A transfer is confirmed by another operator than the one who recorded it",
      id: "Transfer dikonfirmasi oleh operator lain, bukan yang mencatatnya",
    }),
  },
  PAYMENT_NOT_OPENED: {
    kind: "NOT_ALLOWED",
    code: "PAY_001",
    message: () => ({
      en: "The payment page could not be made. Nothing is lost: ask again in a moment",
      id: "Halaman pembayaran belum bisa dibuat. Tidak ada yang hilang: coba lagi sebentar",
    }),
  },
})
