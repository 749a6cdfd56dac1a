import { defineErrors } from "../../shared/errors"

export const SellerOrderErrors = defineErrors({
  CASH_NOT_COLLECTED: {
    kind: "INVALID_DATA",
    message: (v: { ids: readonly string[] }) => ({
      en: `No courier has collected money of these parts: ${v.ids.join(", ")}`,
      id: `Tidak ada kurir yang menagih uang untuk bagian ini: ${v.ids.join(", ")}`,
    }),
  },
  CASH_REMITTED_TOO_MUCH: {
    kind: "INVALID_DATA",
    message: (v: { numbers: readonly string[] }) => ({
      en: `That is more than was collected of these parts: ${v.numbers.join(", ")}`,
      id: `Jumlah ini lebih dari yang ditagih untuk bagian ini: ${v.numbers.join(", ")}`,
    }),
  },
  CASH_REMITTED_OTHERWISE: {
    kind: "NOT_ALLOWED",
    message: (v: { numbers: readonly string[] }) => ({
      en: `These parts are recorded already, with another transfer or amount: ${v.numbers.join(", ")}`,
      id: `Bagian ini sudah dicatat, dengan transfer atau jumlah lain: ${v.numbers.join(", ")}`,
    }),
  },
  CASH_NEEDS_PERSON: {
    kind: "FORBIDDEN",
    message: () => ({
      en: "That nobody paid is said by a person, not with an API key",
      id: "Bahwa tidak ada yang membayar dinyatakan oleh orang, bukan dengan API key",
    }),
  },
  CASH_RECORDED: {
    kind: "NOT_ALLOWED",
    message: (v: { number: string }) => ({
      en: `It is recorded already what came of the money of ${v.number}`,
      id: `Uang yang disetor untuk ${v.number} sudah dicatat`,
    }),
  },
  SELLER_ORDER_NOT_FOUND: {
    kind: "NOT_FOUND",
    code: "ORD_001",
    message: () => ({ en: "Order not found", id: "Pesanan tidak ditemukan" }),
  },
  SELLER_ORDER_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { number: string; from: string; to: string }) => ({
      en: `${v.number} is ${v.from} and cannot become ${v.to}`,
      id: `${v.number} berstatus ${v.from} dan tidak bisa menjadi ${v.to}`,
    }),
  },
  SHIPMENT_LIVE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A courier is booked for this order. Cancel the booking first",
      id: "Kurir sudah dipesan untuk pesanan ini. Batalkan dulu pemesanannya",
    }),
  },
  EXTENSION_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Only an order whose completion clock runs can be extended, and once",
      id: "Hanya pesanan yang waktunya sedang berjalan yang bisa diperpanjang, dan hanya sekali",
    }),
  },
  DISPUTE_EXISTS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This order has been disputed already",
      id: "Pesanan ini sudah pernah disengketakan",
    }),
  },
  DISPUTE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Dispute not found", id: "Sengketa tidak ditemukan" }),
  },
  DISPUTE_DECIDED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This dispute has been decided already",
      id: "Sengketa ini sudah diputuskan",
    }),
  },
  REFUND_AMOUNT_INVALID: {
    kind: "INVALID_DATA",
    message: (v: { most: number }) => ({
      en: `A partial refund is between Rp1 and Rp${v.most}`,
      id: `Pengembalian sebagian antara Rp1 dan Rp${v.most}`,
    }),
  },
})
