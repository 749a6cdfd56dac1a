import { defineErrors } from "../../shared/errors"

export const PurchaseErrors = defineErrors({
  ITEM_NOT_FOR_SALE: {
    kind: "INVALID_DATA",
    message: (v: { variant_ids: readonly string[] }) => ({
      en: `No listing has these variants: ${v.variant_ids.join(", ")}`,
      id: `Tidak ada listing dengan varian ini: ${v.variant_ids.join(", ")}`,
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
