import type { Said } from "../said"

/** What has to end before an account can. */
export const BUSY = {
  SHOP_OPEN: {
    en: "its shop is not closed for good",
    id: "tokonya belum ditutup permanen",
  },
  PURCHASE_OPEN: {
    en: "a purchase goes on, which has to be completed or called off first",
    id: "ada pembelian yang masih berjalan, selesaikan atau batalkan dulu",
  },
  DISPUTE_OPEN: {
    en: "a dispute is not decided",
    id: "ada komplain yang belum diputuskan",
  },
  REFUND_OWED: {
    en: "money is still to go back to its owner, who has to be able to say where to",
    id: "masih ada dana yang harus kembali ke pemiliknya, yang harus bisa menyebutkan rekeningnya",
  },
} as const satisfies Record<string, Said>
export type BusyReason = keyof typeof BUSY
