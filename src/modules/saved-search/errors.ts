import { defineErrors } from "../../shared/errors"

/** Of one customer. */
export const MOST_SEARCHES = 50

export const SavedSearchErrors = defineErrors({
  SAVED_SEARCH_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Saved search not found", id: "Pencarian tersimpan tidak ditemukan" }),
  },
  SAVED_SEARCHES_FULL: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: `${MOST_SEARCHES} searches can be saved. Delete one first`,
      id: `Paling banyak ${MOST_SEARCHES} pencarian bisa disimpan. Hapus salah satu dahulu`,
    }),
  },
  SAVED_SEARCH_TOO_BROAD: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "Say more of what you look for: words, a brand, a shop, a category, a size or a colour",
      id: "Sebutkan lebih banyak: kata, merek, toko, kategori, ukuran, atau warna",
    }),
  },
})
