import { formatRupiah } from "../../domain/money/rupiah"
import { defineErrors } from "../../shared/errors"

export const PurchaseErrors = defineErrors({
  ITEM_NOT_FOR_SALE: {
    kind: "INVALID_DATA",
    message: (v: { variant_ids: readonly string[] }) => ({
      en: `No listing has these variants: ${v.variant_ids.join(", ")}`,
      id: `Tidak ada listing dengan varian ini: ${v.variant_ids.join(", ")}`,
    }),
  },
  CASH_ON_DELIVERY_OFF: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Cash on delivery is not offered here",
      id: "Bayar di tempat tidak tersedia di sini",
    }),
  },
  CASH_ON_DELIVERY_REFUSED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "You sent parcels back that were to be paid at the door. Choose another way of paying",
      id: "Ada paket bayar di tempat yang Anda tolak. Pilih cara bayar lain",
    }),
  },
  CASH_ON_DELIVERY_VOUCHER: {
    kind: "NOT_ALLOWED",
    code: "CASH_ON_DELIVERY_REFUSED",
    message: () => ({
      en: "A voucher of this purchase is for other ways of paying",
      id: "Voucher pembelian ini hanya untuk cara bayar lain",
    }),
  },
  CASH_ON_DELIVERY_TOO_MUCH: {
    kind: "NOT_ALLOWED",
    message: (v: { most: number }) => ({
      en: `A courier collects between Rp1 and ${formatRupiah(v.most)} for one parcel`,
      id: `Kurir menagih antara Rp1 dan ${formatRupiah(v.most)} untuk satu paket`,
    }),
  },
  CASH_ON_DELIVERY_NOT_OFFERED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "No courier collects cash for this parcel",
      id: "Tidak ada kurir yang melayani bayar di tempat untuk paket ini",
    }),
  },
  COURIER_NOT_NEEDED: {
    kind: "INVALID_DATA",
    message: (v: { sellers: readonly string[] }) => ({
      en: `Nothing is bought from these sellers: ${v.sellers.join(", ")}`,
      id: `Tidak ada yang dibeli dari penjual ini: ${v.sellers.join(", ")}`,
    }),
  },
  CODE_UNKNOWN: {
    kind: "INVALID_DATA",
    message: (v: { codes: readonly string[] }) => ({
      en: `There is no such code: ${v.codes.join(", ")}`,
      id: `Kode ini tidak ada: ${v.codes.join(", ")}`,
    }),
  },
  CODE_NOT_APPLICABLE: {
    kind: "NOT_ALLOWED",
    message: (v: { codes: readonly string[] }) => ({
      en: `These codes take nothing off this purchase: ${v.codes.join(", ")}`,
      id: `Kode ini tidak memotong apa-apa dari pembelian ini: ${v.codes.join(", ")}`,
    }),
  },
  IDEMPOTENCY_KEY_USED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This Idempotency-Key stands for another purchase already. Use a new key for a new purchase",
      id: "Idempotency-Key ini sudah dipakai untuk pembelian lain. Pakai kunci baru untuk pembelian baru",
    }),
  },
})
