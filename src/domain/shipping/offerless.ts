import type { Said } from "../said"

/** Why a seller of a cart has no courier to choose from. */
export const OFFERLESS = {
  items: {
    code: "ORD_004",
    said: {
      en: "These items cannot be sent by courier",
      id: "Barang ini tidak bisa dikirim lewat kurir",
    },
  },
  silent: {
    code: "ORD_004",
    said: {
      en: "The courier prices cannot be had now. Try again in a moment",
      id: "Ongkos kirim sedang tidak bisa ditanyakan. Coba lagi sebentar",
    },
  },
  closed: {
    code: "SHOP_CLOSED",
    said: { en: "This shop is closed for now", id: "Toko ini sedang tutup" },
  },
  gone: {
    code: "ORD_007",
    said: { en: "This shop does not sell any more", id: "Toko ini sudah tidak berjualan" },
  },
  nobody: {
    code: "NO_COURIER_OFFERED",
    said: { en: "No courier serves this route", id: "Tidak ada kurir yang melayani rute ini" },
  },
  cashless: {
    code: "CASH_ON_DELIVERY_NOT_OFFERED",
    said: {
      en: "No courier collects cash for this parcel",
      id: "Tidak ada kurir yang melayani bayar di tempat untuk paket ini",
    },
  },
} as const satisfies Record<string, { code: string; said: Said }>

/** Codes of it, and of an address that no courier finds. */
export const OFFERLESS_CODES = [
  "ORD_003",
  "ORD_004",
  "ORD_007",
  "SHOP_CLOSED",
  "NO_COURIER_OFFERED",
  "CASH_ON_DELIVERY_NOT_OFFERED",
] as const

export type Offerless = { code: (typeof OFFERLESS_CODES)[number]; said: Said }
